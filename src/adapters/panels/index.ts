export { readSignedPanel, type SignedPanel } from './read-signed-panel.ts';
