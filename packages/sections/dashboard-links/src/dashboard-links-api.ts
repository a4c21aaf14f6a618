// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DashboardLinks } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/DashboardLinks` as a method. */
export class DashboardLinksAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /DashboardLinks`: see {@link operations.getDashboardLinks}. */
  getDashboardLinks<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params?: operations.GetDashboardLinksParams & { pageinate?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ListView<'dashboards', DashboardLinks>, DashboardLinks[]>>> {
    return operations.getDashboardLinks<As, Flag>(this.#halo, params, options)
  }

  /** Every record of `GET /DashboardLinks`: see {@link operations.paginateDashboardLinks}. */
  paginateDashboardLinks(
    params?: operations.PaginateDashboardLinksParams,
    options?: PaginateOptions,
  ): Pages<DashboardLinks> {
    return operations.paginateDashboardLinks(this.#halo, params, options)
  }

  /** `POST /DashboardLinks`: see {@link operations.postDashboardLinks}. */
  postDashboardLinks<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostDashboardLinksParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, DashboardLinks[], DashboardLinks>>> {
    return operations.postDashboardLinks<As, Flag>(this.#halo, params, options)
  }

  /** `GET /DashboardLinks/FilterValues`: see {@link operations.getDashboardLinksFilterValues}. */
  getDashboardLinksFilterValues<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetDashboardLinksFilterValuesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getDashboardLinksFilterValues<T, As>(this.#halo, params, options)
  }

  /** `GET /DashboardLinks/{id}`: see {@link operations.getDashboardLinksById}. */
  getDashboardLinksById<As extends ResponseAs = ResponseAs>(
    params: operations.GetDashboardLinksByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DashboardLinks>> {
    return operations.getDashboardLinksById<As>(this.#halo, params, options)
  }

  /** `DELETE /DashboardLinks/{id}`: see {@link operations.deleteDashboardLinksById}. */
  deleteDashboardLinksById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteDashboardLinksByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DashboardLinks | undefined>> {
    return operations.deleteDashboardLinksById<As>(this.#halo, params, options)
  }
}
