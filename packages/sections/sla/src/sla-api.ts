// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SlaHead } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SLA` as a method. */
export class SLAAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SLA`: see {@link operations.getSLA}. */
  getSLA<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSLAParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlaHead[]>> {
    return operations.getSLA<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SLA`: see {@link operations.paginateSLA}. */
  paginateSLA(
    params?: operations.PaginateSLAParams,
    options?: PaginateOptions,
  ): Pages<SlaHead> {
    return operations.paginateSLA(this.#halo, params, options)
  }

  /** `POST /SLA`: see {@link operations.postSLA}. */
  postSLA<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSLAParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SlaHead[], SlaHead>>> {
    return operations.postSLA<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SLA/{id}`: see {@link operations.getSLAById}. */
  getSLAById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSLAByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlaHead>> {
    return operations.getSLAById<As>(this.#halo, params, options)
  }

  /** `DELETE /SLA/{id}`: see {@link operations.deleteSLAById}. */
  deleteSLAById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSLAByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SlaHead | undefined>> {
    return operations.deleteSLAById<As>(this.#halo, params, options)
  }
}
