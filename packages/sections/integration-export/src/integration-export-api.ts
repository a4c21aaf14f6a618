// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationExport } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationExport` as a method. */
export class IntegrationExportAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationExport`: see {@link operations.getIntegrationExport}. */
  getIntegrationExport<As extends ResponseAs = ResponseAs>(
    params?: operations.GetIntegrationExportParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationExport[]>> {
    return operations.getIntegrationExport<As>(this.#halo, params, options)
  }

  /** Every record of `GET /IntegrationExport`: see {@link operations.paginateIntegrationExport}. */
  paginateIntegrationExport(
    params?: operations.PaginateIntegrationExportParams,
    options?: PaginateOptions,
  ): Pages<IntegrationExport> {
    return operations.paginateIntegrationExport(this.#halo, params, options)
  }

  /** `POST /IntegrationExport`: see {@link operations.postIntegrationExport}. */
  postIntegrationExport<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostIntegrationExportParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, IntegrationExport[], IntegrationExport>>> {
    return operations.postIntegrationExport<As, Flag>(this.#halo, params, options)
  }

  /** `DELETE /IntegrationExport/{id}`: see {@link operations.deleteIntegrationExportById}. */
  deleteIntegrationExportById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteIntegrationExportByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationExport | undefined>> {
    return operations.deleteIntegrationExportById<As>(this.#halo, params, options)
  }
}
