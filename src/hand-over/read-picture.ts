import { decodeQR } from 'qr/decode.js';

/** The picture is looked at in at most this many pixels across. */
const widest = 640;

/** The text of the QR code that a camera sees now; null where it sees none. */
export function textIn(screen: HTMLVideoElement): string | null {
  const { videoWidth, videoHeight } = screen;
  if (videoWidth === 0) return null;
  const scale = Math.min(1, widest / videoWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const surface = canvas.getContext('2d', { willReadFrequently: true });
  if (surface === null) return null;
  surface.drawImage(screen, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(surface.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    return null;
  }
}
