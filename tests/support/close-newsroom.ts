import type { Newsroom } from './strapi-environment';

/** Global teardown of the integration project. It runs in the process of the tests (`--runInBand`). */
export default async function closeNewsroom(): Promise<void> {
  const held = globalThis as typeof globalThis & { newsdeskTestRoom?: Promise<Newsroom> };
  const room = await held.newsdeskTestRoom;
  await room?.stop();
}
