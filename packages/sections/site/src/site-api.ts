// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Site, Site_List, Site_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Site` as a method. */
export class SiteAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Site`: see {@link operations.getSite}. */
  getSite<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSiteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Site_View>> {
    return operations.getSite<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Site`: see {@link operations.paginateSite}. */
  paginateSite(
    params?: operations.PaginateSiteParams,
    options?: PaginateOptions,
  ): Pages<Site_List> {
    return operations.paginateSite(this.#halo, params, options)
  }

  /** `POST /Site`: see {@link operations.postSite}. */
  postSite<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSiteParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Site[], Site>>> {
    return operations.postSite<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Site/StockBins`: see {@link operations.getSiteStockBins}. */
  getSiteStockBins<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSiteStockBinsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Site_List[]>> {
    return operations.getSiteStockBins<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Site/StockBins`: see {@link operations.paginateSiteStockBins}. */
  paginateSiteStockBins(
    params?: operations.PaginateSiteStockBinsParams,
    options?: PaginateOptions,
  ): Pages<Site_List> {
    return operations.paginateSiteStockBins(this.#halo, params, options)
  }

  /** `GET /Site/{id}`: see {@link operations.getSiteById}. */
  getSiteById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSiteByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Site>> {
    return operations.getSiteById<As>(this.#halo, params, options)
  }

  /** `DELETE /Site/{id}`: see {@link operations.deleteSiteById}. */
  deleteSiteById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSiteByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Site>> {
    return operations.deleteSiteById<As>(this.#halo, params, options)
  }
}
