/** Twice as fine as a screen. */
const SCALE = 2;

/** Draws a picture of the service as PNG and gives it to the reader as a file. */
export async function pngOf(address: string, name: string): Promise<void> {
  const text = await (await fetch(address)).text();
  const image = new Image();
  const shown = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    image.src = shown;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = SCALE * image.width;
    canvas.height = SCALE * image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const link = document.createElement('a');
    link.download = name;
    link.href = canvas.toDataURL('image/png');
    link.click();
  } finally {
    URL.revokeObjectURL(shown);
  }
}
