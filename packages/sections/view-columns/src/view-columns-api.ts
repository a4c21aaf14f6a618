// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ViewColumns } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ViewColumns` as a method. */
export class ViewColumnsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ViewColumns`: see {@link operations.getViewColumns}. */
  getViewColumns<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetViewColumnsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getViewColumns<T, As>(this.#halo, params, options)
  }

  /** `POST /ViewColumns`: see {@link operations.postViewColumns}. */
  postViewColumns<As extends ResponseAs = ResponseAs>(
    params: operations.PostViewColumnsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewColumns>> {
    return operations.postViewColumns<As>(this.#halo, params, options)
  }

  /** `GET /ViewColumns/{id}`: see {@link operations.getViewColumnsById}. */
  getViewColumnsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetViewColumnsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ViewColumns>> {
    return operations.getViewColumnsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ViewColumns/{id}`: see {@link operations.deleteViewColumnsById}. */
  deleteViewColumnsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteViewColumnsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteViewColumnsById<T, As>(this.#halo, params, options)
  }
}
