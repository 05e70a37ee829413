import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const FOLDER = join('test', 'e2e', 'pictures');
/** What differs goes here, to be looked at. Not kept. */
const DIFFERENT = join('dist', 'pictures');
const BROWSER = join(FOLDER, 'chromium.json');

/** How far a pixel's colour may be off, 0 to 1: antialiasing of the same Chromium on another machine. Assumed. */
const COLOUR = 0.12;
/** Share of pixels that may be off by more: with the Chromium of the pictures, and with another, whose text is set a little otherwise. Assumed. */
const TOLERANCE = { same: 0.005, other: 0.08 };

export const isRecording = process.env.ENTENTE_PICTURES === 'record';

const majorOf = (version: string): string => version.split('.')[0]!;

const recordedMajor = async (): Promise<string | null> =>
  existsSync(BROWSER) ? JSON.parse(await readFile(BROWSER, 'utf8')).major : null;

export const recordBrowser = (version: string): Promise<void> =>
  writeFile(BROWSER, `${JSON.stringify({ major: majorOf(version) })}\n`);

/** How closely pictures are compared with this Chromium; says so where it is not the one of the pictures. */
export const toleranceFor = async (version: string): Promise<number> => {
  const major = await recordedMajor();
  if (major === majorOf(version)) return TOLERANCE.same;
  process.stderr.write(
    `entente: the pictures are of Chromium ${major}, this is ${majorOf(version)}: compared loosely, ${TOLERANCE.other * 100} % of pixels may differ\n`,
  );
  return TOLERANCE.other;
};

export const hasPicture = (name: string): boolean => existsSync(join(FOLDER, `${name}.png`));

export const recordPicture = async (name: string, taken: Buffer): Promise<void> => {
  await writeFile(join(FOLDER, `${name}.png`), taken);
};

/** Share of pixels in which a screenshot differs from the reviewed picture; what differs is drawn beside it. */
export const differenceFrom = async (name: string, taken: Buffer): Promise<number> => {
  const [reviewed, now] = [PNG.sync.read(await readFile(join(FOLDER, `${name}.png`))), PNG.sync.read(taken)];
  const { width, height } = reviewed;
  if (now.width !== width || now.height !== height) return 1;
  const drawn = new PNG({ width, height });
  const off = pixelmatch(reviewed.data, now.data, drawn.data, width, height, { threshold: COLOUR });
  if (off > 0) {
    await mkdir(DIFFERENT, { recursive: true });
    await writeFile(join(DIFFERENT, `${name}.png`), PNG.sync.write(drawn));
  }
  return off / (width * height);
};
