// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { VirtualAgent } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/VirtualAgent` as a method. */
export class VirtualAgentAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /VirtualAgent`: see {@link operations.getVirtualAgent}. */
  getVirtualAgent<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetVirtualAgentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getVirtualAgent<T, As>(this.#halo, params, options)
  }

  /** `POST /VirtualAgent`: see {@link operations.postVirtualAgent}. */
  postVirtualAgent<As extends ResponseAs = ResponseAs>(
    params: operations.PostVirtualAgentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VirtualAgent>> {
    return operations.postVirtualAgent<As>(this.#halo, params, options)
  }

  /** `GET /VirtualAgent/{id}`: see {@link operations.getVirtualAgentById}. */
  getVirtualAgentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetVirtualAgentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, VirtualAgent>> {
    return operations.getVirtualAgentById<As>(this.#halo, params, options)
  }

  /** `DELETE /VirtualAgent/{id}`: see {@link operations.deleteVirtualAgentById}. */
  deleteVirtualAgentById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteVirtualAgentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteVirtualAgentById<T, As>(this.#halo, params, options)
  }
}
