import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as the endpoint got it. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: unknown } };
    readonly [other: string]: unknown;
  };
  /** Milliseconds since the endpoint was there. */
  readonly at: number;
}

/** What the endpoint does with a request. */
export type Play = (request: SeenRequest, response: ServerResponse) => void | Promise<void>;

export interface PlayedEndpoint {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /** Requests that were broken off by the other side. */
  readonly brokenOff: () => number;
  readonly close: () => Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/** An answer of the model, as an OpenAI-compatible endpoint gives it. */
export const says =
  (content: string | ((request: SeenRequest) => string | Promise<string>), finish = 'stop'): Play =>
  async (request, response) => {
    const text = typeof content === 'string' ? content : await content(request);
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        id: 'answer',
        object: 'chat.completion',
        created: 1,
        model: request.body.model,
        choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: finish }],
        usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 },
      }),
    );
  };

/** A refusal by status, as such endpoints word them. */
export const fails =
  (status: number, message = `status ${status}`, headers: Readonly<Record<string, string>> = {}): Play =>
  (_, response) => {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ error: { message, type: 'error', code: null } }));
  };

/** A response that is not what was promised. */
export const writes =
  (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Play =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };

/** Breaks the connection before an answer. */
export const resets: Play = (_, response) => {
  (response.socket as Socket).resetAndDestroy();
};

/** Never answers. */
export const hangs: Play = () => {};

/** A real HTTP server that plays an OpenAI-compatible endpoint: one play for each request, the last for all further ones. */
export const playEndpoint = async (...plays: readonly Play[]): Promise<PlayedEndpoint> => {
  const seen: SeenRequest[] = [];
  const begun = performance.now();
  let brokenOff = 0;
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request));
    const { url: path = '', headers } = request;
    const one: SeenRequest = { path, headers, body, at: performance.now() - begun };
    seen.push(one);
    response.on('close', () => {
      if (!response.writableEnded) brokenOff += 1;
    });
    await plays[Math.min(seen.length, plays.length) - 1]!(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    seen,
    brokenOff: () => brokenOff,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
