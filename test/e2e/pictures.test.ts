import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './open-workbench.ts';
import {
  differenceFrom,
  hasPicture,
  isRecording,
  recordBrowser,
  recordPicture,
  toleranceFor,
} from './picture-of.ts';

/** Each room at one address, over the sample dossier. Recorded anew, to be reviewed, by `npm run pictures`. */
const ROOMS: readonly [name: string, path: string][] = [
  ['library', '/library'],
  ['reading', '/reading'],
  ['map', '/map?at=2010-05'],
  ['pair', '/pair/al-qaeda~haqqani-network?at=2010-05'],
  ['actor', '/actor/haqqani-network'],
  ['sources', '/sources'],
  ['source', '/sources/Sample%20Wire'],
  ['hypotheses', '/hypotheses'],
  ['scenarios', '/scenarios'],
  ['activity', '/activity'],
];

let workbench: Workbench;
let tolerance: number;
beforeAll(async () => {
  workbench = await openWorkbench('samples/afpak/reports');
  const version = workbench.browser.version();
  if (isRecording) await recordBrowser(version);
  tolerance = await toleranceFor(version);
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.complaints).toEqual([]));

const pictureOf = async (path: string, colorScheme: 'light' | 'dark'): Promise<Buffer> => {
  const page = await workbench.open(path, { colorScheme, scale: 0.5 });
  await page.locator('main:not([aria-busy="true"])').waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const taken = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    scale: 'device',
    // The name of the project is that of a folder made for this run.
    mask: [page.locator('.library .head > .small')],
    maskColor: '#808080',
  });
  await page.context().close();
  return taken;
};

describe('each room looks as it was reviewed', () => {
  for (const [name, path] of ROOMS)
    for (const colorScheme of ['light', 'dark'] as const) {
      const picture = `${name}-${colorScheme}`;
      const isKept = isRecording || hasPicture(picture);
      if (!isKept)
        process.stderr.write(
          `entente: no reviewed picture of ${path}, ${colorScheme}: npm run pictures makes one\n`,
        );
      it.skipIf(!isKept)(`${path}, ${colorScheme}`, async () => {
        const taken = await pictureOf(path, colorScheme);
        if (isRecording) return recordPicture(picture, taken);
        expect(await differenceFrom(picture, taken), `see dist/pictures/${picture}.png`).toBeLessThanOrEqual(
          tolerance,
        );
      });
    }
});
