import { packMap } from './moving-map.ts';

/** Asks for a map, reads it and packs its figures, off the page's main thread: a large one takes tenths of a second. */
addEventListener('message', async ({ data: path }: MessageEvent<string>) => {
  try {
    const response = await fetch(path);
    if (!response.ok) {
      const details = await response.json().catch(() => ({}));
      postMessage({ status: response.status, details });
      return;
    }
    const map = packMap(await response.json());
    postMessage({ map }, { transfer: [map.hostile.buffer, map.allied.buffer] });
  } catch {
    postMessage({ status: 0, details: {} });
  }
});
