// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NHServerConfig } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Nhserverconfig` as a method. */
export class NhserverconfigAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Nhserverconfig`: see {@link operations.getNhserverconfig}. */
  getNhserverconfig<As extends ResponseAs = ResponseAs>(
    params?: operations.GetNhserverconfigParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHServerConfig[]>> {
    return operations.getNhserverconfig<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Nhserverconfig`: see {@link operations.paginateNhserverconfig}. */
  paginateNhserverconfig(
    params?: operations.PaginateNhserverconfigParams,
    options?: PaginateOptions,
  ): Pages<NHServerConfig> {
    return operations.paginateNhserverconfig(this.#halo, params, options)
  }

  /** `POST /Nhserverconfig`: see {@link operations.postNhserverconfig}. */
  postNhserverconfig<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostNhserverconfigParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, NHServerConfig[], NHServerConfig>>> {
    return operations.postNhserverconfig<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Nhserverconfig/{id}`: see {@link operations.getNhserverconfigById}. */
  getNhserverconfigById<As extends ResponseAs = ResponseAs>(
    params: operations.GetNhserverconfigByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHServerConfig>> {
    return operations.getNhserverconfigById<As>(this.#halo, params, options)
  }

  /** `DELETE /Nhserverconfig/{id}`: see {@link operations.deleteNhserverconfigById}. */
  deleteNhserverconfigById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteNhserverconfigByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHServerConfig | undefined>> {
    return operations.deleteNhserverconfigById<As>(this.#halo, params, options)
  }
}
