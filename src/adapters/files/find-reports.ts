import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { REPORT_EXTENSIONS } from '../../documents/index.ts';
import { describeFileError, type FileRefusal } from './describe-file-error.ts';

export interface ReportFile {
  readonly path: string;
  /** File name without its folder. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export interface RefusedPath extends FileRefusal {
  readonly path: string;
}

export interface FoundReports {
  /** In the order of the paths; within a folder by name, each file once. */
  readonly files: readonly ReportFile[];
  readonly refused: readonly RefusedPath[];
  /** Paths of the `actors.yaml` files met: names that the project adds to the catalogue. */
  readonly catalogues: readonly string[];
  /** Files in folders that are hidden, of an unknown kind, or about a dossier rather than in it. */
  readonly ignored: number;
}

/** The name that a folder's own catalogue of actors goes by. */
const CATALOGUE = 'actors.yaml';

/** Files that describe a dossier and are none of its reports. */
const ABOUT_THE_DOSSIER = new Set(['truth.yaml', 'readme.md', 'readme.txt']);

const EXTENSIONS = new Set(REPORT_EXTENSIONS);

const isCatalogue = (name: string): boolean => name.toLowerCase() === CATALOGUE;

const looksLikeReport = (name: string): boolean =>
  EXTENSIONS.has(extname(name).slice(1).toLowerCase()) && !ABOUT_THE_DOSSIER.has(name.toLowerCase());

const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** One search: what it has found, and the real paths it has been to, so that no loop of links holds it. */
class Search {
  readonly files: ReportFile[] = [];
  readonly refused: RefusedPath[] = [];
  readonly catalogues: string[] = [];
  ignored = 0;
  readonly #seen = new Set<string>();

  async visit(path: string, isNamed: boolean): Promise<void> {
    try {
      const real = await realpath(path);
      if (this.#seen.has(real)) return;
      this.#seen.add(real);
      const found = await stat(real);
      if (found.isDirectory()) await this.#walk(path);
      else if (found.isFile()) this.#add(path, found.size, isNamed);
      else if (isNamed)
        this.#refuse(path, {
          code: 'bad-input',
          reason: `${path} is neither a file nor a folder`,
          hint: 'Give a file or a folder.',
        });
      else this.ignored += 1;
    } catch (error) {
      this.#refuse(path, describeFileError(path, error));
    }
  }

  async #walk(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort(byName)) {
      const mayBeFolder = entry.isDirectory() || entry.isSymbolicLink();
      if (isHidden(entry.name) || !(mayBeFolder || isCatalogue(entry.name) || looksLikeReport(entry.name)))
        this.ignored += 1;
      else await this.visit(join(folder, entry.name), false);
    }
  }

  #add(path: string, size: number, isNamed: boolean): void {
    const name = basename(path);
    if (isCatalogue(name)) this.catalogues.push(path);
    else if (isNamed || looksLikeReport(name)) this.files.push({ path, name, size });
    else this.ignored += 1;
  }

  #refuse(path: string, refusal: FileRefusal): void {
    this.refused.push({ path, ...refusal });
  }
}

/**
 * The reports among files and folders. A folder is searched through and through for files whose ending is known; a file
 * that is named itself is taken whatever its ending. What cannot be read is refused with a reason and stops nothing.
 */
export const findReports = async (paths: readonly string[]): Promise<FoundReports> => {
  const search = new Search();
  for (const path of paths) await search.visit(path, true);
  const { files, refused, catalogues, ignored } = search;
  return { files, refused, catalogues, ignored };
};
