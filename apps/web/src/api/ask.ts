import { problemOf, unreachable } from './problem.ts';

const send = async (path: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(path, init).catch(() => {
    throw unreachable();
  });
  if (!response.ok) throw await problemOf(response);
  return response;
};

/** GET. The answer's shape is the server's contract; it is not checked again here. */
export const ask = async <Answer>(path: string): Promise<Answer> => (await send(path, {})).json();

export const post = async <Answer>(path: string, body: FormData | object): Promise<Answer> => {
  const init: RequestInit =
    body instanceof FormData
      ? { method: 'POST', body }
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return (await send(path, init)).json();
};

export const remove = async (path: string): Promise<void> => {
  await send(path, { method: 'DELETE' });
};
