/** Bytes for each call of `btoa`: a multiple of 3, so that no padding falls inside, and few enough for an argument list. */
const chunkSize = 0x6000

/**
 * Base64 of bytes, as `data` of an `Attachment` wants it. Linear in time and memory, in every runtime.
 *
 * @example const data = await toBase64(file)
 */
export async function toBase64(data: Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array>): Promise<string> {
  if (data instanceof Uint8Array) return encode(data)
  if (ArrayBuffer.isView(data)) return encode(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
  if ('arrayBuffer' in data) return encode(new Uint8Array(await data.arrayBuffer()))
  // The platform would write "[object File]" for a file of another realm, as that of older versions of jsdom.
  if (isFile(data)) return encode(new Uint8Array(await readFile(data)))
  return encode(new Uint8Array(data instanceof ArrayBuffer ? data : await new Response(data).arrayBuffer()))
}

function isFile(data: object): data is Blob {
  return ['Blob', 'File'].includes((data as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] ?? '')
}

function readFile(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.onerror = () => reject(reader.error)
    reader.readAsArrayBuffer(file)
  })
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
