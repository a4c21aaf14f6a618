// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PowerShellScriptProcessing } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/PowerShellScriptProcessing` as a method. */
export class PowerShellScriptProcessingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /PowerShellScriptProcessing`: see {@link operations.getPowerShellScriptProcessing}. */
  getPowerShellScriptProcessing<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPowerShellScriptProcessingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'actions', PowerShellScriptProcessing>>> {
    return operations.getPowerShellScriptProcessing<As>(this.#halo, params, options)
  }

  /** Every record of `GET /PowerShellScriptProcessing`: see {@link operations.paginatePowerShellScriptProcessing}. */
  paginatePowerShellScriptProcessing(
    params?: operations.PaginatePowerShellScriptProcessingParams,
    options?: PaginateOptions,
  ): Pages<PowerShellScriptProcessing> {
    return operations.paginatePowerShellScriptProcessing(this.#halo, params, options)
  }

  /** `POST /PowerShellScriptProcessing`: see {@link operations.postPowerShellScriptProcessing}. */
  postPowerShellScriptProcessing<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostPowerShellScriptProcessingParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, PowerShellScriptProcessing[], PowerShellScriptProcessing>>> {
    return operations.postPowerShellScriptProcessing<As, Flag>(this.#halo, params, options)
  }

  /** `GET /PowerShellScriptProcessing/{id}`: see {@link operations.getPowerShellScriptProcessingById}. */
  getPowerShellScriptProcessingById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPowerShellScriptProcessingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScriptProcessing>> {
    return operations.getPowerShellScriptProcessingById<As>(this.#halo, params, options)
  }

  /** `DELETE /PowerShellScriptProcessing/{id}`: see {@link operations.deletePowerShellScriptProcessingById}. */
  deletePowerShellScriptProcessingById<As extends ResponseAs = ResponseAs>(
    params: operations.DeletePowerShellScriptProcessingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PowerShellScriptProcessing | undefined>> {
    return operations.deletePowerShellScriptProcessingById<As>(this.#halo, params, options)
  }
}
