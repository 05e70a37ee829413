/** Twice the size, so that it stays sharp in print. */
const SCALE = 2;

const saveAs = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next turn; the address is not needed after it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** A picture as text, and what its file is called. */
interface Picture {
  readonly svg: string;
  readonly name: string;
}

export const saveSvg = ({ svg, name }: Picture): void => saveAs(svgBlob(svg), `${name}.svg`);

/** The same picture in pixels. The browser draws it with the faces that the machine has. */
export const savePng = async ({ svg, name }: Picture): Promise<void> => {
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png) saveAs(png, `${name}.png`);
  } finally {
    URL.revokeObjectURL(address);
  }
};
