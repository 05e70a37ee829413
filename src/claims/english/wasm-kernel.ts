import type { Kernel } from './kernel.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';

const PAGE = 65_536;

let compiled: WebAssembly.Module | undefined;

const compile = (): WebAssembly.Module => {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL_BYTES), (c) => c.charCodeAt(0)));
  return compiled;
};

/** The kernel as WebAssembly with SIMD: every browser and Node since 2021 to 2023 has both. */
export function createWasmKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new WebAssembly.Instance(compile(), { env: { memory } });
  return { ...(exports as unknown as Omit<Kernel, 'memory'>), memory: memory.buffer };
}
