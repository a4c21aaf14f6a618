// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Appointment, Appointment_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Appointment` as a method. */
export class AppointmentAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Appointment`: see {@link operations.getAppointment}. */
  getAppointment<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAppointmentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'appointments', Appointment_List>>> {
    return operations.getAppointment<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Appointment`: see {@link operations.paginateAppointment}. */
  paginateAppointment(
    params?: operations.PaginateAppointmentParams,
    options?: PaginateOptions,
  ): Pages<Appointment_List> {
    return operations.paginateAppointment(this.#halo, params, options)
  }

  /** `POST /Appointment`: see {@link operations.postAppointment}. */
  postAppointment<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAppointmentParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Appointment[], Appointment>>> {
    return operations.postAppointment<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Appointment/Booking`: see {@link operations.getAppointmentBooking}. */
  getAppointmentBooking<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAppointmentBookingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAppointmentBooking<T, As>(this.#halo, params, options)
  }

  /** `POST /Appointment/Booking`: see {@link operations.postAppointmentBooking}. */
  postAppointmentBooking<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostAppointmentBookingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAppointmentBooking<T, As>(this.#halo, params, options)
  }

  /** `POST /Appointment/Generate`: see {@link operations.postAppointmentGenerate}. */
  postAppointmentGenerate<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostAppointmentGenerateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAppointmentGenerate<T, As>(this.#halo, params, options)
  }

  /** `GET /Appointment/{id}`: see {@link operations.getAppointmentById}. */
  getAppointmentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAppointmentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Appointment>> {
    return operations.getAppointmentById<As>(this.#halo, params, options)
  }

  /** `DELETE /Appointment/{id}`: see {@link operations.deleteAppointmentById}. */
  deleteAppointmentById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAppointmentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Appointment | undefined>> {
    return operations.deleteAppointmentById<As>(this.#halo, params, options)
  }
}
