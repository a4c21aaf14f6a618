// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FormattedEmail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/formattedemail` as a method. */
export class FormattedemailAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /formattedemail`: see {@link operations.getFormattedemail}. */
  getFormattedemail<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetFormattedemailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getFormattedemail<T, As>(this.#halo, params, options)
  }

  /** `POST /formattedemail`: see {@link operations.postFormattedemail}. */
  postFormattedemail<As extends ResponseAs = ResponseAs>(
    params: operations.PostFormattedemailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FormattedEmail>> {
    return operations.postFormattedemail<As>(this.#halo, params, options)
  }

  /** `GET /formattedemail/{id}`: see {@link operations.getFormattedemailById}. */
  getFormattedemailById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFormattedemailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FormattedEmail>> {
    return operations.getFormattedemailById<As>(this.#halo, params, options)
  }

  /** `DELETE /formattedemail/{id}`: see {@link operations.deleteFormattedemailById}. */
  deleteFormattedemailById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteFormattedemailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteFormattedemailById<T, As>(this.#halo, params, options)
  }
}
