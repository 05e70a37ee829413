import { createContext } from 'react';

/** Whether the list of keys is open: the masthead opens it, the room's footer shows it. */
export interface Help {
  readonly helpShown: boolean;
  readonly showHelp: (shown: boolean) => void;
}

export const HelpContext = createContext<Help>({ helpShown: false, showHelp: () => {} });
