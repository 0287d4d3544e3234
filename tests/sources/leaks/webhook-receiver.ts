import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { call } from '../../support/newsroom';

/** What Strapi sends to a webhook. */
export interface Delivery {
  event: string;
  uid?: string;
  entry?: { documentId: string; locale?: string };
}

export interface Receiver {
  deliveries: Delivery[];
  /** Resolves when so many deliveries have come that it is content with. */
  until: (isContent: (deliveries: readonly Delivery[]) => boolean) => Promise<void>;
  close: () => Promise<void>;
}

/** A receiver on loopback, to which the application sends every event that it lets webhooks have. */
export const openReceiver = async (): Promise<Receiver> => {
  const deliveries: Delivery[] = [];
  let arrived = () => {};
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      deliveries.push(JSON.parse(Buffer.concat(parts).toString()));
      response.end();
      arrived();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const { allowedEvents } = newsroom.strapi.get('webhookStore') as {
    allowedEvents: Map<string, string>;
  };
  const { status, text, body } = await call('superAdmin', 'POST', '/admin/webhooks', {
    name: 'Loopback',
    url: `http://127.0.0.1:${port}/`,
    headers: {},
    events: [...allowedEvents.values()],
  });
  if (status !== 201) throw new Error(`No webhook: ${text}`);

  return {
    deliveries,
    until: (isContent) =>
      new Promise((resolve) => {
        arrived = () => {
          if (isContent(deliveries)) resolve();
        };
        arrived();
      }),
    close: async () => {
      await call('superAdmin', 'DELETE', `/admin/webhooks/${body.data.id}`);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
