// Draws the pictures of the demo newsroom into media/. Run after changing a drawing:
//   node demo/seed/draw-pictures.mjs

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { covers } from './draw/covers.mjs';
import { portraits } from './draw/portraits.mjs';

// The image library that Strapi's upload plugin brings: one version, and no dependency of our own.
const requireFromUpload = createRequire(
  createRequire(import.meta.url).resolve('@strapi/upload/package.json'),
);
const sharp = requireFromUpload('sharp');

for (const [name, svg] of Object.entries({ ...covers, ...portraits })) {
  const file = fileURLToPath(new URL(`media/${name}.webp`, import.meta.url));
  await sharp(Buffer.from(svg)).webp({ quality: 80 }).toFile(file);
}
