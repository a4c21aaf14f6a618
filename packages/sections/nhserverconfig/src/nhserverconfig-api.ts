// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NHServerConfig } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Nhserverconfig` as a method. */
export class NhserverconfigAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Nhserverconfig`: see {@link operations.getNhserverconfig}. */
  getNhserverconfig<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetNhserverconfigParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getNhserverconfig<T, As>(this.#halo, params, options)
  }

  /** `POST /Nhserverconfig`: see {@link operations.postNhserverconfig}. */
  postNhserverconfig<As extends ResponseAs = ResponseAs>(
    params: operations.PostNhserverconfigParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHServerConfig>> {
    return operations.postNhserverconfig<As>(this.#halo, params, options)
  }

  /** `GET /Nhserverconfig/{id}`: see {@link operations.getNhserverconfigById}. */
  getNhserverconfigById<As extends ResponseAs = ResponseAs>(
    params: operations.GetNhserverconfigByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NHServerConfig>> {
    return operations.getNhserverconfigById<As>(this.#halo, params, options)
  }

  /** `DELETE /Nhserverconfig/{id}`: see {@link operations.deleteNhserverconfigById}. */
  deleteNhserverconfigById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteNhserverconfigByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteNhserverconfigById<T, As>(this.#halo, params, options)
  }
}
