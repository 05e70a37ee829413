export declare const fillProject: (folder: string, actors: number, pairs: number) => Promise<void>;
