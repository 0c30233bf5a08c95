import { isLogo } from '@register/domain/group/branding';

/** The picture as an address that holds it, made as small as a page's logotype is; null for what is no picture. */
export async function fitLogo(file: File): Promise<string | null> {
  const asItIs = await addressOf(file);
  if (isLogo(asItIs)) return asItIs;
  const picture = await drawn(asItIs);
  if (!picture) return null;
  for (const height of heights) {
    const logo = await smaller(picture, height);
    if (logo !== null && isLogo(logo)) return logo;
  }
  return null;
}

/** Px: three for each that it is shown in at most, for dense screens; then fewer until it fits. */
const heights = [192, 128, 96, 64];
const MAX_WIDTH = 480;

async function smaller(picture: HTMLImageElement, maxHeight: number): Promise<string | null> {
  const scale = Math.min(1, maxHeight / picture.naturalHeight, MAX_WIDTH / picture.naturalWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  // What is see-through stays so.
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && addressOf(blob);
}

/** As a browser draws it, and nothing else: scripts in a picture do not run here. */
async function drawn(address: string): Promise<HTMLImageElement | null> {
  const picture = new Image();
  picture.src = address;
  const isPicture = await picture.decode().then(
    () => true,
    () => false,
  );
  return isPicture && picture.naturalWidth > 0 ? picture : null;
}

const addressOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('The picture cannot be read')));
    reader.readAsDataURL(file);
  });
