import { HaloError, type HaloErrorFields, registerErrorClass } from './halo-error.ts'

/** What a {@link HaloApiError} holds. */
export interface HaloApiErrorFields extends HaloErrorFields {
  status: number
  data: unknown
  headers: Headers
}

/**
 * HaloPSA responded with a status other than 2xx, or with a 2xx whose body is not what it has to be: JSON that does not
 * parse, an HTML page where none is due. `message` is what HaloPSA says happened, where it says so.
 */
export class HaloApiError extends HaloError<HaloApiErrorFields> {
  declare readonly name: 'HaloApiError'
  /** HTTP status; 0 where a browser hides that of a redirect. */
  declare readonly status: number
  /** Body of the response: parsed where it is JSON, else its text; `undefined` where it is empty. */
  declare readonly data: unknown
  /** Headers of the response. */
  declare readonly headers: Headers
}

registerErrorClass(HaloApiError, 'HaloApiError')
