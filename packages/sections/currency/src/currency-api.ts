// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Currency } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Currency` as a method. */
export class CurrencyAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Currency`: see {@link operations.getCurrency}. */
  getCurrency<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCurrencyParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCurrency<T, As>(this.#halo, params, options)
  }

  /** `POST /Currency`: see {@link operations.postCurrency}. */
  postCurrency<As extends ResponseAs = ResponseAs>(
    params: operations.PostCurrencyParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Currency>> {
    return operations.postCurrency<As>(this.#halo, params, options)
  }

  /** `GET /Currency/{id}`: see {@link operations.getCurrencyById}. */
  getCurrencyById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCurrencyByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Currency>> {
    return operations.getCurrencyById<As>(this.#halo, params, options)
  }

  /** `DELETE /Currency/{id}`: see {@link operations.deleteCurrencyById}. */
  deleteCurrencyById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCurrencyByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCurrencyById<T, As>(this.#halo, params, options)
  }
}
