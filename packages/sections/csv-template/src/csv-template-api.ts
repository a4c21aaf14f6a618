// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CSVTemplate } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CSVTemplate` as a method. */
export class CSVTemplateAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CSVTemplate`: see {@link operations.getCSVTemplate}. */
  getCSVTemplate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCSVTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCSVTemplate<T, As>(this.#halo, params, options)
  }

  /** `POST /CSVTemplate`: see {@link operations.postCSVTemplate}. */
  postCSVTemplate<As extends ResponseAs = ResponseAs>(
    params: operations.PostCSVTemplateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSVTemplate>> {
    return operations.postCSVTemplate<As>(this.#halo, params, options)
  }

  /** `GET /CSVTemplate/{id}`: see {@link operations.getCSVTemplateById}. */
  getCSVTemplateById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCSVTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CSVTemplate>> {
    return operations.getCSVTemplateById<As>(this.#halo, params, options)
  }

  /** `DELETE /CSVTemplate/{id}`: see {@link operations.deleteCSVTemplateById}. */
  deleteCSVTemplateById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCSVTemplateByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCSVTemplateById<T, As>(this.#halo, params, options)
  }
}
