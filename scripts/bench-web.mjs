import { findChromium } from './find-chromium.mjs';
import { prepare } from './prepare.mjs';

prepare();
process.env.CHROMIUM = findChromium();
await import('../bench/web.mjs');
