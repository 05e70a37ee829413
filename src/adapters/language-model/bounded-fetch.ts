/** Bytes of the largest response that is read: an answer of 16,384 tokens is far smaller (assumed). */
const LARGEST_RESPONSE = 8 * 1024 * 1024;

/**
 * `fetch` for an endpoint that may be anybody's: a response without end is broken off, and a redirect is not followed,
 * so that nothing is sent anywhere but to the address that the user gave.
 */
export const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  if (!response.body) return response;
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength;
      if (bytes > LARGEST_RESPONSE)
        controller.error(new Error(`the response is larger than ${LARGEST_RESPONSE} bytes`));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(limit), { status, statusText, headers });
};
