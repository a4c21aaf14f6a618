/** Bytes for each call of `btoa`: a multiple of 3, so that no padding falls inside, and few enough for an argument list. */
const chunkSize = 0x6000

/**
 * Base64 of bytes, as `data` of an `Attachment` wants it. Linear in time and memory, in every runtime.
 *
 * @example const data = await toBase64(file)
 */
export async function toBase64(data: Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array>): Promise<string> {
  if (data instanceof Uint8Array) return encode(data)
  if (data instanceof ArrayBuffer) return encode(new Uint8Array(data))
  return encode(new Uint8Array(await new Response(data).arrayBuffer()))
}

function encode(bytes: Uint8Array): string {
  const native = (bytes as { toBase64?: () => string }).toBase64
  if (native) return native.call(bytes)
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += chunkSize) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + chunkSize))))
  }
  return parts.join('')
}
