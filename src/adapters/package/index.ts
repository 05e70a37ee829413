export { openPackage, type ReplicationPackage } from './read-package.ts';
export { type PackageContents, type PackageWritten, writePackage } from './write-package.ts';
