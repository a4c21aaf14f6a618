// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PowerShellScriptProcessing } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PowerShellScriptProcessing` as a method. */
export class PowerShellScriptProcessingAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PowerShellScriptProcessing`: see {@link operations.getPowerShellScriptProcessing}. */
  getPowerShellScriptProcessing<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetPowerShellScriptProcessingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getPowerShellScriptProcessing<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /PowerShellScriptProcessing`: see {@link operations.paginatePowerShellScriptProcessing}. */
  paginatePowerShellScriptProcessing<T = unknown>(
    params?: operations.PaginatePowerShellScriptProcessingParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginatePowerShellScriptProcessing<T>(this.#halo, params, options)
  }

  /** `POST /PowerShellScriptProcessing`: see {@link operations.postPowerShellScriptProcessing}. */
  postPowerShellScriptProcessing<As extends ResponseAs = ResponseAs>(
    params: operations.PostPowerShellScriptProcessingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScriptProcessing>> {
    return operations.postPowerShellScriptProcessing<As>(this.#halo, params, options)
  }

  /** `GET /PowerShellScriptProcessing/{id}`: see {@link operations.getPowerShellScriptProcessingById}. */
  getPowerShellScriptProcessingById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPowerShellScriptProcessingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScriptProcessing>> {
    return operations.getPowerShellScriptProcessingById<As>(this.#halo, params, options)
  }

  /** `DELETE /PowerShellScriptProcessing/{id}`: see {@link operations.deletePowerShellScriptProcessingById}. */
  deletePowerShellScriptProcessingById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeletePowerShellScriptProcessingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deletePowerShellScriptProcessingById<T, As>(this.#halo, params, options)
  }
}
