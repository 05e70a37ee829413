import { prepare } from './prepare.mjs';

prepare();
await import('../bench/speed.mjs');
