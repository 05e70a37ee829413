import { prepare } from './prepare.mjs';

prepare();
process.argv.splice(2, 0, 'start');
await import('../bin/entente.mjs');
