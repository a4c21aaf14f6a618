// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Tabname } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Tabs` as a method. */
export class TabsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Tabs`: see {@link operations.getTabs}. */
  getTabs<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTabsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTabs<T, As>(this.#halo, params, options)
  }

  /** `POST /Tabs`: see {@link operations.postTabs}. */
  postTabs<As extends ResponseAs = ResponseAs>(
    params: operations.PostTabsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tabname>> {
    return operations.postTabs<As>(this.#halo, params, options)
  }

  /** `GET /Tabs/{id}`: see {@link operations.getTabsById}. */
  getTabsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTabsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tabname>> {
    return operations.getTabsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Tabs/{id}`: see {@link operations.deleteTabsById}. */
  deleteTabsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteTabsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteTabsById<T, As>(this.#halo, params, options)
  }
}
