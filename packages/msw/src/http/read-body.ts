/** The body of a request. */
export interface RequestBody {
  /** JSON as a value, a form as `FormData`; absent without a body. */
  value?: unknown
  /** Size in characters; of a form's files in bytes. */
  size: number
}

/**
 * Reads the body of a request.
 *
 * @throws SyntaxError where it is neither JSON nor a form.
 */
export async function readBody(request: Request): Promise<RequestBody> {
  if (request.body === null) return { size: 0 }
  const type = request.headers.get('content-type') ?? ''
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) {
    const form = await request.formData()
    return { value: form, size: [...form].reduce((size, [, value]) => size + sizeOf(value), 0) }
  }
  const text = await request.text()
  return { value: text.trim() === '' ? undefined : (JSON.parse(text) as unknown), size: text.length }
}

function sizeOf(value: string | File): number {
  return typeof value === 'string' ? value.length : value.size
}
