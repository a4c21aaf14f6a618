// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationExport } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/IntegrationExport` as a method. */
export class IntegrationExportAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IntegrationExport`: see {@link operations.getIntegrationExport}. */
  getIntegrationExport<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIntegrationExportParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIntegrationExport<T, As>(this.#halo, params, options)
  }

  /** `POST /IntegrationExport`: see {@link operations.postIntegrationExport}. */
  postIntegrationExport<As extends ResponseAs = ResponseAs>(
    params: operations.PostIntegrationExportParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, IntegrationExport>> {
    return operations.postIntegrationExport<As>(this.#halo, params, options)
  }

  /** `DELETE /IntegrationExport/{id}`: see {@link operations.deleteIntegrationExportById}. */
  deleteIntegrationExportById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteIntegrationExportByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteIntegrationExportById<T, As>(this.#halo, params, options)
  }
}
