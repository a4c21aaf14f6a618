// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { VirtualAgent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/VirtualAgent` as a method. */
export class VirtualAgentAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /VirtualAgent`: see {@link operations.getVirtualAgent}. */
  getVirtualAgent<As extends ResponseAs = ResponseAs>(
    params?: operations.GetVirtualAgentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VirtualAgent[]>> {
    return operations.getVirtualAgent<As>(this.#halo, params, options)
  }

  /** Every record of `GET /VirtualAgent`: see {@link operations.paginateVirtualAgent}. */
  paginateVirtualAgent(
    params?: operations.PaginateVirtualAgentParams,
    options?: PaginateOptions,
  ): Pages<VirtualAgent> {
    return operations.paginateVirtualAgent(this.#halo, params, options)
  }

  /** `POST /VirtualAgent`: see {@link operations.postVirtualAgent}. */
  postVirtualAgent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostVirtualAgentParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, VirtualAgent[], VirtualAgent>>> {
    return operations.postVirtualAgent<As, Flag>(this.#halo, params, options)
  }

  /** `GET /VirtualAgent/{id}`: see {@link operations.getVirtualAgentById}. */
  getVirtualAgentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetVirtualAgentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VirtualAgent>> {
    return operations.getVirtualAgentById<As>(this.#halo, params, options)
  }

  /** `DELETE /VirtualAgent/{id}`: see {@link operations.deleteVirtualAgentById}. */
  deleteVirtualAgentById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteVirtualAgentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VirtualAgent | undefined>> {
    return operations.deleteVirtualAgentById<As>(this.#halo, params, options)
  }
}
