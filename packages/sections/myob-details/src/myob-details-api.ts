// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MYOBDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MYOBdetails` as a method. */
export class MYOBdetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MYOBdetails`: see {@link operations.getMYOBdetails}. */
  getMYOBdetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMYOBdetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MYOBDetails[]>> {
    return operations.getMYOBdetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MYOBdetails`: see {@link operations.paginateMYOBdetails}. */
  paginateMYOBdetails(
    params?: operations.PaginateMYOBdetailsParams,
    options?: PaginateOptions,
  ): Pages<MYOBDetails> {
    return operations.paginateMYOBdetails(this.#halo, params, options)
  }

  /** `POST /MYOBdetails`: see {@link operations.postMYOBdetails}. */
  postMYOBdetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMYOBdetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MYOBDetails[], MYOBDetails>>> {
    return operations.postMYOBdetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /MYOBdetails/{id}`: see {@link operations.getMYOBdetailsById}. */
  getMYOBdetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMYOBdetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MYOBDetails>> {
    return operations.getMYOBdetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /MYOBdetails/{id}`: see {@link operations.deleteMYOBdetailsById}. */
  deleteMYOBdetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteMYOBdetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MYOBDetails | undefined>> {
    return operations.deleteMYOBdetailsById<As>(this.#halo, params, options)
  }
}
