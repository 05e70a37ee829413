// Builds kernel/kernel.ts to WebAssembly and writes it as a module: src/claims/english/kernel-bytes.ts.
// AssemblyScript is fetched by npm into npm's own cache, for it is needed only here.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('./kernel/kernel.ts', import.meta.url));
const target = fileURLToPath(new URL('../src/claims/english/kernel-bytes.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'entente-kernel-'));
const binary = join(folder, 'kernel.wasm');
const options = ['--enable', 'simd', '-O3', '--runtime', 'stub', '--importMemory', '--noAssert'];
try {
  execFileSync('npx', ['--yes', '-p', 'assemblyscript@0.28', 'asc', source, '-o', binary, ...options], {
    stdio: 'inherit',
    cwd: folder,
  });
  const bytes = readFileSync(binary);
  writeFileSync(
    target,
    [
      '/** WebAssembly of training/kernel/kernel.ts in base64, written by training/build-kernel.mjs. */',
      `export const KERNEL_BYTES =\n  '${bytes.toString('base64')}';`,
      '',
    ].join('\n'),
  );
  console.log(`${bytes.length} bytes of WebAssembly in ${target}`);
} finally {
  rmSync(folder, { recursive: true });
}
