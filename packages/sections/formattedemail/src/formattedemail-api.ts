// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FormattedEmail } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/formattedemail` as a method. */
export class FormattedemailAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /formattedemail`: see {@link operations.getFormattedemail}. */
  getFormattedemail<As extends ResponseAs = ResponseAs>(
    params?: operations.GetFormattedemailParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FormattedEmail[]>> {
    return operations.getFormattedemail<As>(this.#halo, params, options)
  }

  /** Every record of `GET /formattedemail`: see {@link operations.paginateFormattedemail}. */
  paginateFormattedemail(
    params?: operations.PaginateFormattedemailParams,
    options?: PaginateOptions,
  ): Pages<FormattedEmail> {
    return operations.paginateFormattedemail(this.#halo, params, options)
  }

  /** `POST /formattedemail`: see {@link operations.postFormattedemail}. */
  postFormattedemail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostFormattedemailParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FormattedEmail[], FormattedEmail>>> {
    return operations.postFormattedemail<As, Flag>(this.#halo, params, options)
  }

  /** `GET /formattedemail/{id}`: see {@link operations.getFormattedemailById}. */
  getFormattedemailById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFormattedemailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FormattedEmail>> {
    return operations.getFormattedemailById<As>(this.#halo, params, options)
  }

  /** `DELETE /formattedemail/{id}`: see {@link operations.deleteFormattedemailById}. */
  deleteFormattedemailById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteFormattedemailByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FormattedEmail | undefined>> {
    return operations.deleteFormattedemailById<As>(this.#halo, params, options)
  }
}
