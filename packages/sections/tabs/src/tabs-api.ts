// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Tabname } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Tabs` as a method. */
export class TabsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Tabs`: see {@link operations.getTabs}. */
  getTabs<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTabsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tabname[]>> {
    return operations.getTabs<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Tabs`: see {@link operations.paginateTabs}. */
  paginateTabs(
    params?: operations.PaginateTabsParams,
    options?: PaginateOptions,
  ): Pages<Tabname> {
    return operations.paginateTabs(this.#halo, params, options)
  }

  /** `POST /Tabs`: see {@link operations.postTabs}. */
  postTabs<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTabsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Tabname[], Tabname>>> {
    return operations.postTabs<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Tabs/{id}`: see {@link operations.getTabsById}. */
  getTabsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetTabsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tabname>> {
    return operations.getTabsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Tabs/{id}`: see {@link operations.deleteTabsById}. */
  deleteTabsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteTabsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Tabname | undefined>> {
    return operations.deleteTabsById<As>(this.#halo, params, options)
  }
}
