// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { HaloClient } from '@halopsa/core'
import type { AISuggestionAPI } from '../../sections/ai-suggestion/src/index.ts'
import * as AISuggestionAPIOperations from '../../sections/ai-suggestion/src/operations.ts'
import type { ATTAPI } from '../../sections/att/src/index.ts'
import * as ATTAPIOperations from '../../sections/att/src/operations.ts'
import type { AWSAPI } from '../../sections/aws/src/index.ts'
import * as AWSAPIOperations from '../../sections/aws/src/operations.ts'
import type { AWSDetailsAPI } from '../../sections/aws-details/src/index.ts'
import * as AWSDetailsAPIOperations from '../../sections/aws-details/src/operations.ts'
import type { ActionsAPI } from '../../sections/actions/src/index.ts'
import * as ActionsAPIOperations from '../../sections/actions/src/operations.ts'
import type { AddigyAPI } from '../../sections/addigy/src/index.ts'
import * as AddigyAPIOperations from '../../sections/addigy/src/operations.ts'
import type { AddigyDetailsAPI } from '../../sections/addigy-details/src/index.ts'
import * as AddigyDetailsAPIOperations from '../../sections/addigy-details/src/operations.ts'
import type { AddressAPI } from '../../sections/address/src/index.ts'
import * as AddressAPIOperations from '../../sections/address/src/operations.ts'
import type { AddressbookAPI } from '../../sections/addressbook/src/index.ts'
import * as AddressbookAPIOperations from '../../sections/addressbook/src/operations.ts'
import type { AdobeAcrobatDetailsAPI } from '../../sections/adobe-acrobat-details/src/index.ts'
import * as AdobeAcrobatDetailsAPIOperations from '../../sections/adobe-acrobat-details/src/operations.ts'
import type { AdobeCommerceDetailsAPI } from '../../sections/adobe-commerce-details/src/index.ts'
import * as AdobeCommerceDetailsAPIOperations from '../../sections/adobe-commerce-details/src/operations.ts'
import type { AdobeCommerceIntegrationAPI } from '../../sections/adobe-commerce-integration/src/index.ts'
import * as AdobeCommerceIntegrationAPIOperations from '../../sections/adobe-commerce-integration/src/operations.ts'
import type { AgentAPI } from '../../sections/agent/src/index.ts'
import * as AgentAPIOperations from '../../sections/agent/src/operations.ts'
import type { AgentCheckInAPI } from '../../sections/agent-check-in/src/index.ts'
import * as AgentCheckInAPIOperations from '../../sections/agent-check-in/src/operations.ts'
import type { AgentEventSubscriptionAPI } from '../../sections/agent-event-subscription/src/index.ts'
import * as AgentEventSubscriptionAPIOperations from '../../sections/agent-event-subscription/src/operations.ts'
import type { AgentImageAPI } from '../../sections/agent-image/src/index.ts'
import * as AgentImageAPIOperations from '../../sections/agent-image/src/operations.ts'
import type { AgentPresenceRuleAPI } from '../../sections/agent-presence-rule/src/index.ts'
import * as AgentPresenceRuleAPIOperations from '../../sections/agent-presence-rule/src/operations.ts'
import type { AgentPresenceSubscriptionAPI } from '../../sections/agent-presence-subscription/src/index.ts'
import * as AgentPresenceSubscriptionAPIOperations from '../../sections/agent-presence-subscription/src/operations.ts'
import type { AlembaAPI } from '../../sections/alemba/src/index.ts'
import * as AlembaAPIOperations from '../../sections/alemba/src/operations.ts'
import type { AmazonSellerDetailsAPI } from '../../sections/amazon-seller-details/src/index.ts'
import * as AmazonSellerDetailsAPIOperations from '../../sections/amazon-seller-details/src/operations.ts'
import type { ApplicationAPI } from '../../sections/application/src/index.ts'
import * as ApplicationAPIOperations from '../../sections/application/src/operations.ts'
import type { AppointmentAPI } from '../../sections/appointment/src/index.ts'
import * as AppointmentAPIOperations from '../../sections/appointment/src/operations.ts'
import type { ApprovalProcessAPI } from '../../sections/approval-process/src/index.ts'
import * as ApprovalProcessAPIOperations from '../../sections/approval-process/src/operations.ts'
import type { ApprovalProcessRuleAPI } from '../../sections/approval-process-rule/src/index.ts'
import * as ApprovalProcessRuleAPIOperations from '../../sections/approval-process-rule/src/operations.ts'
import type { ApprovalStoreAPI } from '../../sections/approval-store/src/index.ts'
import * as ApprovalStoreAPIOperations from '../../sections/approval-store/src/operations.ts'
import type { AreaAzureTenantAPI } from '../../sections/area-azure-tenant/src/index.ts'
import * as AreaAzureTenantAPIOperations from '../../sections/area-azure-tenant/src/operations.ts'
import type { AreaRequestTypeAPI } from '../../sections/area-request-type/src/index.ts'
import * as AreaRequestTypeAPIOperations from '../../sections/area-request-type/src/operations.ts'
import type { ArmisAPI } from '../../sections/armis/src/index.ts'
import * as ArmisAPIOperations from '../../sections/armis/src/operations.ts'
import type { ArmisDetailsAPI } from '../../sections/armis-details/src/index.ts'
import * as ArmisDetailsAPIOperations from '../../sections/armis-details/src/operations.ts'
import type { ArrowSphereDetailsAPI } from '../../sections/arrow-sphere-details/src/index.ts'
import * as ArrowSphereDetailsAPIOperations from '../../sections/arrow-sphere-details/src/operations.ts'
import type { AssetAPI } from '../../sections/asset/src/index.ts'
import * as AssetAPIOperations from '../../sections/asset/src/operations.ts'
import type { AssetChangeAPI } from '../../sections/asset-change/src/index.ts'
import * as AssetChangeAPIOperations from '../../sections/asset-change/src/operations.ts'
import type { AssetGroupAPI } from '../../sections/asset-group/src/index.ts'
import * as AssetGroupAPIOperations from '../../sections/asset-group/src/operations.ts'
import type { AssetSoftwareAPI } from '../../sections/asset-software/src/index.ts'
import * as AssetSoftwareAPIOperations from '../../sections/asset-software/src/operations.ts'
import type { AssetTypeAPI } from '../../sections/asset-type/src/index.ts'
import * as AssetTypeAPIOperations from '../../sections/asset-type/src/operations.ts'
import type { AssetTypeInfoAPI } from '../../sections/asset-type-info/src/index.ts'
import * as AssetTypeInfoAPIOperations from '../../sections/asset-type-info/src/operations.ts'
import type { AssetTypeMappingsAPI } from '../../sections/asset-type-mappings/src/index.ts'
import * as AssetTypeMappingsAPIOperations from '../../sections/asset-type-mappings/src/operations.ts'
import type { AttachmentAPI } from '../../sections/attachment/src/index.ts'
import * as AttachmentAPIOperations from '../../sections/attachment/src/operations.ts'
import type { AuditAPI } from '../../sections/audit/src/index.ts'
import * as AuditAPIOperations from '../../sections/audit/src/operations.ts'
import type { AuthInfoAPI } from '../../sections/auth-info/src/index.ts'
import * as AuthInfoAPIOperations from '../../sections/auth-info/src/operations.ts'
import type { AutomationAPI } from '../../sections/automation/src/index.ts'
import * as AutomationAPIOperations from '../../sections/automation/src/operations.ts'
import type { AvalaraDetailsAPI } from '../../sections/avalara-details/src/index.ts'
import * as AvalaraDetailsAPIOperations from '../../sections/avalara-details/src/operations.ts'
import type { AzureDeltaAPI } from '../../sections/azure-delta/src/index.ts'
import * as AzureDeltaAPIOperations from '../../sections/azure-delta/src/operations.ts'
import type { AzureDevOpsDetailsAPI } from '../../sections/azure-dev-ops-details/src/index.ts'
import * as AzureDevOpsDetailsAPIOperations from '../../sections/azure-dev-ops-details/src/operations.ts'
import type { AzureTranslateAPI } from '../../sections/azure-translate/src/index.ts'
import * as AzureTranslateAPIOperations from '../../sections/azure-translate/src/operations.ts'
import type { BackgroundTaskAPI } from '../../sections/background-task/src/index.ts'
import * as BackgroundTaskAPIOperations from '../../sections/background-task/src/operations.ts'
import type { BillingTemplateAPI } from '../../sections/billing-template/src/index.ts'
import * as BillingTemplateAPIOperations from '../../sections/billing-template/src/operations.ts'
import type { BookingTypeAPI } from '../../sections/booking-type/src/index.ts'
import * as BookingTypeAPIOperations from '../../sections/booking-type/src/operations.ts'
import type { BookmarkAPI } from '../../sections/bookmark/src/index.ts'
import * as BookmarkAPIOperations from '../../sections/bookmark/src/operations.ts'
import type { BudgetTypeAPI } from '../../sections/budget-type/src/index.ts'
import * as BudgetTypeAPIOperations from '../../sections/budget-type/src/operations.ts'
import type { BulkEmailAPI } from '../../sections/bulk-email/src/index.ts'
import * as BulkEmailAPIOperations from '../../sections/bulk-email/src/operations.ts'
import type { BusinessCentralDetailsAPI } from '../../sections/business-central-details/src/index.ts'
import * as BusinessCentralDetailsAPIOperations from '../../sections/business-central-details/src/operations.ts'
import type { CABAPI } from '../../sections/cab/src/index.ts'
import * as CABAPIOperations from '../../sections/cab/src/operations.ts'
import type { CABMemberAPI } from '../../sections/cab-member/src/index.ts'
import * as CABMemberAPIOperations from '../../sections/cab-member/src/operations.ts'
import type { CABRoleAPI } from '../../sections/cab-role/src/index.ts'
import * as CABRoleAPIOperations from '../../sections/cab-role/src/operations.ts'
import type { CRMNoteAPI } from '../../sections/crm-note/src/index.ts'
import * as CRMNoteAPIOperations from '../../sections/crm-note/src/operations.ts'
import type { CSPConsumptionDataAPI } from '../../sections/csp-consumption-data/src/index.ts'
import * as CSPConsumptionDataAPIOperations from '../../sections/csp-consumption-data/src/operations.ts'
import type { CSPSubscriptionPricingAPI } from '../../sections/csp-subscription-pricing/src/index.ts'
import * as CSPSubscriptionPricingAPIOperations from '../../sections/csp-subscription-pricing/src/operations.ts'
import type { CSVTemplateAPI } from '../../sections/csv-template/src/index.ts'
import * as CSVTemplateAPIOperations from '../../sections/csv-template/src/operations.ts'
import type { CallLogAPI } from '../../sections/call-log/src/index.ts'
import * as CallLogAPIOperations from '../../sections/call-log/src/operations.ts'
import type { CallScriptAPI } from '../../sections/call-script/src/index.ts'
import * as CallScriptAPIOperations from '../../sections/call-script/src/operations.ts'
import type { CannedTextAPI } from '../../sections/canned-text/src/index.ts'
import * as CannedTextAPIOperations from '../../sections/canned-text/src/operations.ts'
import type { CategoryAPI } from '../../sections/category/src/index.ts'
import * as CategoryAPIOperations from '../../sections/category/src/operations.ts'
import type { CertificateAPI } from '../../sections/certificate/src/index.ts'
import * as CertificateAPIOperations from '../../sections/certificate/src/operations.ts'
import type { ChangeCalendarAPI } from '../../sections/change-calendar/src/index.ts'
import * as ChangeCalendarAPIOperations from '../../sections/change-calendar/src/operations.ts'
import type { ChargeRateAPI } from '../../sections/charge-rate/src/index.ts'
import * as ChargeRateAPIOperations from '../../sections/charge-rate/src/operations.ts'
import type { ChatAPI } from '../../sections/chat/src/index.ts'
import * as ChatAPIOperations from '../../sections/chat/src/operations.ts'
import type { ChatFlowAPI } from '../../sections/chat-flow/src/index.ts'
import * as ChatFlowAPIOperations from '../../sections/chat-flow/src/operations.ts'
import type { ChatMatchingDataAPI } from '../../sections/chat-matching-data/src/index.ts'
import * as ChatMatchingDataAPIOperations from '../../sections/chat-matching-data/src/operations.ts'
import type { ChatMessageAPI } from '../../sections/chat-message/src/index.ts'
import * as ChatMessageAPIOperations from '../../sections/chat-message/src/operations.ts'
import type { ChatProfileAPI } from '../../sections/chat-profile/src/index.ts'
import * as ChatProfileAPIOperations from '../../sections/chat-profile/src/operations.ts'
import type { ClientAPI } from '../../sections/client/src/index.ts'
import * as ClientAPIOperations from '../../sections/client/src/operations.ts'
import type { ClientCacheAPI } from '../../sections/client-cache/src/index.ts'
import * as ClientCacheAPIOperations from '../../sections/client-cache/src/operations.ts'
import type { ClientContractAPI } from '../../sections/client-contract/src/index.ts'
import * as ClientContractAPIOperations from '../../sections/client-contract/src/operations.ts'
import type { ClientPrepayAPI } from '../../sections/client-prepay/src/index.ts'
import * as ClientPrepayAPIOperations from '../../sections/client-prepay/src/operations.ts'
import type { ConfigCommitAPI } from '../../sections/config-commit/src/index.ts'
import * as ConfigCommitAPIOperations from '../../sections/config-commit/src/operations.ts'
import type { ConfirmClosureAPI } from '../../sections/confirm-closure/src/index.ts'
import * as ConfirmClosureAPIOperations from '../../sections/confirm-closure/src/operations.ts'
import type { ConfluenceDetailsAPI } from '../../sections/confluence-details/src/index.ts'
import * as ConfluenceDetailsAPIOperations from '../../sections/confluence-details/src/operations.ts'
import type { ConnectedInstanceAPI } from '../../sections/connected-instance/src/index.ts'
import * as ConnectedInstanceAPIOperations from '../../sections/connected-instance/src/operations.ts'
import type { ConsignmentAPI } from '../../sections/consignment/src/index.ts'
import * as ConsignmentAPIOperations from '../../sections/consignment/src/operations.ts'
import type { ContactgroupAPI } from '../../sections/contactgroup/src/index.ts'
import * as ContactgroupAPIOperations from '../../sections/contactgroup/src/operations.ts'
import type { ContactgroupcontactAPI } from '../../sections/contactgroupcontact/src/index.ts'
import * as ContactgroupcontactAPIOperations from '../../sections/contactgroupcontact/src/operations.ts'
import type { ContractRuleAPI } from '../../sections/contract-rule/src/index.ts'
import * as ContractRuleAPIOperations from '../../sections/contract-rule/src/operations.ts'
import type { ContractScheduleAPI } from '../../sections/contract-schedule/src/index.ts'
import * as ContractScheduleAPIOperations from '../../sections/contract-schedule/src/operations.ts'
import type { ContractSchedulePlanAPI } from '../../sections/contract-schedule-plan/src/index.ts'
import * as ContractSchedulePlanAPIOperations from '../../sections/contract-schedule-plan/src/operations.ts'
import type { ControlAPI } from '../../sections/control/src/index.ts'
import * as ControlAPIOperations from '../../sections/control/src/operations.ts'
import type { CostCentresAPI } from '../../sections/cost-centres/src/index.ts'
import * as CostCentresAPIOperations from '../../sections/cost-centres/src/operations.ts'
import type { CriteriaGroupAPI } from '../../sections/criteria-group/src/index.ts'
import * as CriteriaGroupAPIOperations from '../../sections/criteria-group/src/operations.ts'
import type { CurrencyAPI } from '../../sections/currency/src/index.ts'
import * as CurrencyAPIOperations from '../../sections/currency/src/operations.ts'
import type { CustomButtonAPI } from '../../sections/custom-button/src/index.ts'
import * as CustomButtonAPIOperations from '../../sections/custom-button/src/operations.ts'
import type { CustomButtonAuditAPI } from '../../sections/custom-button-audit/src/index.ts'
import * as CustomButtonAuditAPIOperations from '../../sections/custom-button-audit/src/operations.ts'
import type { CustomIntegrationAPI } from '../../sections/custom-integration/src/index.ts'
import * as CustomIntegrationAPIOperations from '../../sections/custom-integration/src/operations.ts'
import type { CustomIntegrationMethodAPI } from '../../sections/custom-integration-method/src/index.ts'
import * as CustomIntegrationMethodAPIOperations from '../../sections/custom-integration-method/src/operations.ts'
import type { CustomIntegrationMethodValueAPI } from '../../sections/custom-integration-method-value/src/index.ts'
import * as CustomIntegrationMethodValueAPIOperations from '../../sections/custom-integration-method-value/src/operations.ts'
import type { CustomIntegrationRepositoryAPI } from '../../sections/custom-integration-repository/src/index.ts'
import * as CustomIntegrationRepositoryAPIOperations from '../../sections/custom-integration-repository/src/operations.ts'
import type { CustomQueryAPI } from '../../sections/custom-query/src/index.ts'
import * as CustomQueryAPIOperations from '../../sections/custom-query/src/operations.ts'
import type { CustomTableAPI } from '../../sections/custom-table/src/index.ts'
import * as CustomTableAPIOperations from '../../sections/custom-table/src/operations.ts'
import type { DashboardLinksAPI } from '../../sections/dashboard-links/src/index.ts'
import * as DashboardLinksAPIOperations from '../../sections/dashboard-links/src/operations.ts'
import type { DashboardLinksRepositoryAPI } from '../../sections/dashboard-links-repository/src/index.ts'
import * as DashboardLinksRepositoryAPIOperations from '../../sections/dashboard-links-repository/src/operations.ts'
import type { DatabaseLookupAPI } from '../../sections/database-lookup/src/index.ts'
import * as DatabaseLookupAPIOperations from '../../sections/database-lookup/src/operations.ts'
import type { DatabaseLookupConfirmationAPI } from '../../sections/database-lookup-confirmation/src/index.ts'
import * as DatabaseLookupConfirmationAPIOperations from '../../sections/database-lookup-confirmation/src/operations.ts'
import type { DattoCommerceDetailsAPI } from '../../sections/datto-commerce-details/src/index.ts'
import * as DattoCommerceDetailsAPIOperations from '../../sections/datto-commerce-details/src/operations.ts'
import type { DattoRmmDetailsAPI } from '../../sections/datto-rmm-details/src/index.ts'
import * as DattoRmmDetailsAPIOperations from '../../sections/datto-rmm-details/src/operations.ts'
import type { DeviceLicenceAPI } from '../../sections/device-licence/src/index.ts'
import * as DeviceLicenceAPIOperations from '../../sections/device-licence/src/operations.ts'
import type { DistributionListsAPI } from '../../sections/distribution-lists/src/index.ts'
import * as DistributionListsAPIOperations from '../../sections/distribution-lists/src/operations.ts'
import type { DistributionListsLogAPI } from '../../sections/distribution-lists-log/src/index.ts'
import * as DistributionListsLogAPIOperations from '../../sections/distribution-lists-log/src/operations.ts'
import type { DocumentCreationAPI } from '../../sections/document-creation/src/index.ts'
import * as DocumentCreationAPIOperations from '../../sections/document-creation/src/operations.ts'
import type { DowntimeAPI } from '../../sections/downtime/src/index.ts'
import * as DowntimeAPIOperations from '../../sections/downtime/src/operations.ts'
import type { DraftAPI } from '../../sections/draft/src/index.ts'
import * as DraftAPIOperations from '../../sections/draft/src/operations.ts'
import type { Dynamics365CRMDetailsAPI } from '../../sections/dynamics365-crm-details/src/index.ts'
import * as Dynamics365CRMDetailsAPIOperations from '../../sections/dynamics365-crm-details/src/operations.ts'
import type { DynatraceDetailsAPI } from '../../sections/dynatrace-details/src/index.ts'
import * as DynatraceDetailsAPIOperations from '../../sections/dynatrace-details/src/operations.ts'
import type { EcommerceOrderAPI } from '../../sections/ecommerce-order/src/index.ts'
import * as EcommerceOrderAPIOperations from '../../sections/ecommerce-order/src/operations.ts'
import type { EmailAddressBookAPI } from '../../sections/email-address-book/src/index.ts'
import * as EmailAddressBookAPIOperations from '../../sections/email-address-book/src/operations.ts'
import type { EmailRuleAPI } from '../../sections/email-rule/src/index.ts'
import * as EmailRuleAPIOperations from '../../sections/email-rule/src/operations.ts'
import type { EmailStoreAPI } from '../../sections/email-store/src/index.ts'
import * as EmailStoreAPIOperations from '../../sections/email-store/src/operations.ts'
import type { EmailTemplateAPI } from '../../sections/email-template/src/index.ts'
import * as EmailTemplateAPIOperations from '../../sections/email-template/src/operations.ts'
import type { EmailTemplateVariableAPI } from '../../sections/email-template-variable/src/index.ts'
import * as EmailTemplateVariableAPIOperations from '../../sections/email-template-variable/src/operations.ts'
import type { EracentAPI } from '../../sections/eracent/src/index.ts'
import * as EracentAPIOperations from '../../sections/eracent/src/operations.ts'
import type { EracentDetailsAPI } from '../../sections/eracent-details/src/index.ts'
import * as EracentDetailsAPIOperations from '../../sections/eracent-details/src/operations.ts'
import type { EventAPI } from '../../sections/event/src/index.ts'
import * as EventAPIOperations from '../../sections/event/src/operations.ts'
import type { EventRuleAPI } from '../../sections/event-rule/src/index.ts'
import * as EventRuleAPIOperations from '../../sections/event-rule/src/operations.ts'
import type { ExactDetailsAPI } from '../../sections/exact-details/src/index.ts'
import * as ExactDetailsAPIOperations from '../../sections/exact-details/src/operations.ts'
import type { ExampleAPI } from '../../sections/example/src/index.ts'
import * as ExampleAPIOperations from '../../sections/example/src/operations.ts'
import type { ExpenseAPI } from '../../sections/expense/src/index.ts'
import * as ExpenseAPIOperations from '../../sections/expense/src/operations.ts'
import type { ExternalChatMessageAPI } from '../../sections/external-chat-message/src/index.ts'
import * as ExternalChatMessageAPIOperations from '../../sections/external-chat-message/src/operations.ts'
import type { ExternalLinkAPI } from '../../sections/external-link/src/index.ts'
import * as ExternalLinkAPIOperations from '../../sections/external-link/src/operations.ts'
import type { FAQListsAPI } from '../../sections/faq-lists/src/index.ts'
import * as FAQListsAPIOperations from '../../sections/faq-lists/src/operations.ts'
import type { FacebookDetailsAPI } from '../../sections/facebook-details/src/index.ts'
import * as FacebookDetailsAPIOperations from '../../sections/facebook-details/src/operations.ts'
import type { FaultViewLogAPI } from '../../sections/fault-view-log/src/index.ts'
import * as FaultViewLogAPIOperations from '../../sections/fault-view-log/src/operations.ts'
import type { FaultsForecastingAPI } from '../../sections/faults-forecasting/src/index.ts'
import * as FaultsForecastingAPIOperations from '../../sections/faults-forecasting/src/operations.ts'
import type { FeaturesAPI } from '../../sections/features/src/index.ts'
import * as FeaturesAPIOperations from '../../sections/features/src/operations.ts'
import type { FeedAPI } from '../../sections/feed/src/index.ts'
import * as FeedAPIOperations from '../../sections/feed/src/operations.ts'
import type { FeedbackAPI } from '../../sections/feedback/src/index.ts'
import * as FeedbackAPIOperations from '../../sections/feedback/src/operations.ts'
import type { FieldAPI } from '../../sections/field/src/index.ts'
import * as FieldAPIOperations from '../../sections/field/src/operations.ts'
import type { FieldGroupAPI } from '../../sections/field-group/src/index.ts'
import * as FieldGroupAPIOperations from '../../sections/field-group/src/operations.ts'
import type { FieldInfoAPI } from '../../sections/field-info/src/index.ts'
import * as FieldInfoAPIOperations from '../../sections/field-info/src/operations.ts'
import type { ForecastDetailsAPI } from '../../sections/forecast-details/src/index.ts'
import * as ForecastDetailsAPIOperations from '../../sections/forecast-details/src/operations.ts'
import type { ForethoughtDetailsAPI } from '../../sections/forethought-details/src/index.ts'
import * as ForethoughtDetailsAPIOperations from '../../sections/forethought-details/src/operations.ts'
import type { FortnoxDetailsAPI } from '../../sections/fortnox-details/src/index.ts'
import * as FortnoxDetailsAPIOperations from '../../sections/fortnox-details/src/operations.ts'
import type { GWorkspaceDetailsAPI } from '../../sections/g-workspace-details/src/index.ts'
import * as GWorkspaceDetailsAPIOperations from '../../sections/g-workspace-details/src/operations.ts'
import type { GoToResolveAPI } from '../../sections/go-to-resolve/src/index.ts'
import * as GoToResolveAPIOperations from '../../sections/go-to-resolve/src/operations.ts'
import type { GoogleBusinessDetailsAPI } from '../../sections/google-business-details/src/index.ts'
import * as GoogleBusinessDetailsAPIOperations from '../../sections/google-business-details/src/operations.ts'
import type { HaloDeviceInfoAPI } from '../../sections/halo-device-info/src/index.ts'
import * as HaloDeviceInfoAPIOperations from '../../sections/halo-device-info/src/operations.ts'
import type { HaloFieldAPI } from '../../sections/halo-field/src/index.ts'
import * as HaloFieldAPIOperations from '../../sections/halo-field/src/operations.ts'
import type { HaloIntegrationAPI } from '../../sections/halo-integration/src/index.ts'
import * as HaloIntegrationAPIOperations from '../../sections/halo-integration/src/operations.ts'
import type { HaloNewsAPI } from '../../sections/halo-news/src/index.ts'
import * as HaloNewsAPIOperations from '../../sections/halo-news/src/operations.ts'
import type { HealthAPI } from '../../sections/health/src/index.ts'
import * as HealthAPIOperations from '../../sections/health/src/operations.ts'
import type { HistoricalTicketVolumesAPI } from '../../sections/historical-ticket-volumes/src/index.ts'
import * as HistoricalTicketVolumesAPIOperations from '../../sections/historical-ticket-volumes/src/operations.ts'
import type { HolidayAPI } from '../../sections/holiday/src/index.ts'
import * as HolidayAPIOperations from '../../sections/holiday/src/operations.ts'
import type { HopewiserAPI } from '../../sections/hopewiser/src/index.ts'
import * as HopewiserAPIOperations from '../../sections/hopewiser/src/operations.ts'
import type { ISLOnlineAPI } from '../../sections/isl-online/src/index.ts'
import * as ISLOnlineAPIOperations from '../../sections/isl-online/src/operations.ts'
import type { ImpersonationRequestAPI } from '../../sections/impersonation-request/src/index.ts'
import * as ImpersonationRequestAPIOperations from '../../sections/impersonation-request/src/operations.ts'
import type { ImportCSVAPI } from '../../sections/import-csv/src/index.ts'
import * as ImportCSVAPIOperations from '../../sections/import-csv/src/operations.ts'
import type { IncomingEventAPI } from '../../sections/incoming-event/src/index.ts'
import * as IncomingEventAPIOperations from '../../sections/incoming-event/src/operations.ts'
import type { IncomingWebhookAPI } from '../../sections/incoming-webhook/src/index.ts'
import * as IncomingWebhookAPIOperations from '../../sections/incoming-webhook/src/operations.ts'
import type { IncomingWebhookAttemptAPI } from '../../sections/incoming-webhook-attempt/src/index.ts'
import * as IncomingWebhookAttemptAPIOperations from '../../sections/incoming-webhook-attempt/src/operations.ts'
import type { IngramMicroDetailsAPI } from '../../sections/ingram-micro-details/src/index.ts'
import * as IngramMicroDetailsAPIOperations from '../../sections/ingram-micro-details/src/operations.ts'
import type { IngramMicroResellerAPI } from '../../sections/ingram-micro-reseller/src/index.ts'
import * as IngramMicroResellerAPIOperations from '../../sections/ingram-micro-reseller/src/operations.ts'
import type { IngramMicroResellerDetailsAPI } from '../../sections/ingram-micro-reseller-details/src/index.ts'
import * as IngramMicroResellerDetailsAPIOperations from '../../sections/ingram-micro-reseller-details/src/operations.ts'
import type { InstanceAPI } from '../../sections/instance/src/index.ts'
import * as InstanceAPIOperations from '../../sections/instance/src/operations.ts'
import type { InstanceInfoAPI } from '../../sections/instance-info/src/index.ts'
import * as InstanceInfoAPIOperations from '../../sections/instance-info/src/operations.ts'
import type { IntegrationConfigurationAPI } from '../../sections/integration-configuration/src/index.ts'
import * as IntegrationConfigurationAPIOperations from '../../sections/integration-configuration/src/operations.ts'
import type { IntegrationDataAPI } from '../../sections/integration-data/src/index.ts'
import * as IntegrationDataAPIOperations from '../../sections/integration-data/src/operations.ts'
import type { IntegrationDeltaAPI } from '../../sections/integration-delta/src/index.ts'
import * as IntegrationDeltaAPIOperations from '../../sections/integration-delta/src/operations.ts'
import type { IntegrationErrorAPI } from '../../sections/integration-error/src/index.ts'
import * as IntegrationErrorAPIOperations from '../../sections/integration-error/src/operations.ts'
import type { IntegrationExportAPI } from '../../sections/integration-export/src/index.ts'
import * as IntegrationExportAPIOperations from '../../sections/integration-export/src/operations.ts'
import type { IntegrationFieldDataAPI } from '../../sections/integration-field-data/src/index.ts'
import * as IntegrationFieldDataAPIOperations from '../../sections/integration-field-data/src/operations.ts'
import type { IntegrationFieldMappingAPI } from '../../sections/integration-field-mapping/src/index.ts'
import * as IntegrationFieldMappingAPIOperations from '../../sections/integration-field-mapping/src/operations.ts'
import type { IntegrationLookUpAPI } from '../../sections/integration-look-up/src/index.ts'
import * as IntegrationLookUpAPIOperations from '../../sections/integration-look-up/src/operations.ts'
import type { IntegrationRequestAPI } from '../../sections/integration-request/src/index.ts'
import * as IntegrationRequestAPIOperations from '../../sections/integration-request/src/operations.ts'
import type { IntegrationRunbookVariableGroupAPI } from '../../sections/integration-runbook-variable-group/src/index.ts'
import * as IntegrationRunbookVariableGroupAPIOperations from '../../sections/integration-runbook-variable-group/src/operations.ts'
import type { IntegrationSiteMappingAPI } from '../../sections/integration-site-mapping/src/index.ts'
import * as IntegrationSiteMappingAPIOperations from '../../sections/integration-site-mapping/src/operations.ts'
import type { IntegratorLogAPI } from '../../sections/integrator-log/src/index.ts'
import * as IntegratorLogAPIOperations from '../../sections/integrator-log/src/operations.ts'
import type { IntegratorScheduleAPI } from '../../sections/integrator-schedule/src/index.ts'
import * as IntegratorScheduleAPIOperations from '../../sections/integrator-schedule/src/operations.ts'
import type { IntegratorTraceAPI } from '../../sections/integrator-trace/src/index.ts'
import * as IntegratorTraceAPIOperations from '../../sections/integrator-trace/src/operations.ts'
import type { InvoiceAPI } from '../../sections/invoice/src/index.ts'
import * as InvoiceAPIOperations from '../../sections/invoice/src/operations.ts'
import type { InvoiceChangeAPI } from '../../sections/invoice-change/src/index.ts'
import * as InvoiceChangeAPIOperations from '../../sections/invoice-change/src/operations.ts'
import type { InvoiceDetailProRataAPI } from '../../sections/invoice-detail-pro-rata/src/index.ts'
import * as InvoiceDetailProRataAPIOperations from '../../sections/invoice-detail-pro-rata/src/operations.ts'
import type { InvoicePaymentAPI } from '../../sections/invoice-payment/src/index.ts'
import * as InvoicePaymentAPIOperations from '../../sections/invoice-payment/src/operations.ts'
import type { ItemAPI } from '../../sections/item/src/index.ts'
import * as ItemAPIOperations from '../../sections/item/src/operations.ts'
import type { ItemAccountsLinkAPI } from '../../sections/item-accounts-link/src/index.ts'
import * as ItemAccountsLinkAPIOperations from '../../sections/item-accounts-link/src/operations.ts'
import type { ItemGroupAPI } from '../../sections/item-group/src/index.ts'
import * as ItemGroupAPIOperations from '../../sections/item-group/src/operations.ts'
import type { ItemStockAPI } from '../../sections/item-stock/src/index.ts'
import * as ItemStockAPIOperations from '../../sections/item-stock/src/operations.ts'
import type { ItemStockHistoryAPI } from '../../sections/item-stock-history/src/index.ts'
import * as ItemStockHistoryAPIOperations from '../../sections/item-stock-history/src/operations.ts'
import type { JamfDetailsAPI } from '../../sections/jamf-details/src/index.ts'
import * as JamfDetailsAPIOperations from '../../sections/jamf-details/src/operations.ts'
import type { JiraDetailsAPI } from '../../sections/jira-details/src/index.ts'
import * as JiraDetailsAPIOperations from '../../sections/jira-details/src/operations.ts'
import type { JourneyAPI } from '../../sections/journey/src/index.ts'
import * as JourneyAPIOperations from '../../sections/journey/src/operations.ts'
import type { KBArticleAPI } from '../../sections/kb-article/src/index.ts'
import * as KBArticleAPIOperations from '../../sections/kb-article/src/operations.ts'
import type { KBArticleAnonAPI } from '../../sections/kb-article-anon/src/index.ts'
import * as KBArticleAnonAPIOperations from '../../sections/kb-article-anon/src/operations.ts'
import type { KandjiAPI } from '../../sections/kandji/src/index.ts'
import * as KandjiAPIOperations from '../../sections/kandji/src/operations.ts'
import type { KandjiDetailsAPI } from '../../sections/kandji-details/src/index.ts'
import * as KandjiDetailsAPIOperations from '../../sections/kandji-details/src/operations.ts'
import type { KaseyaVSAXAPI } from '../../sections/kaseya-vsax/src/index.ts'
import * as KaseyaVSAXAPIOperations from '../../sections/kaseya-vsax/src/operations.ts'
import type { KaseyaVSAXDetailsAPI } from '../../sections/kaseya-vsax-details/src/index.ts'
import * as KaseyaVSAXDetailsAPIOperations from '../../sections/kaseya-vsax-details/src/operations.ts'
import type { KashflowDetailsAPI } from '../../sections/kashflow-details/src/index.ts'
import * as KashflowDetailsAPIOperations from '../../sections/kashflow-details/src/operations.ts'
import type { KeyVaultAPI } from '../../sections/key-vault/src/index.ts'
import * as KeyVaultAPIOperations from '../../sections/key-vault/src/operations.ts'
import type { LDAPConnectionAPI } from '../../sections/ldap-connection/src/index.ts'
import * as LDAPConnectionAPIOperations from '../../sections/ldap-connection/src/operations.ts'
import type { LanguagesAPI } from '../../sections/languages/src/index.ts'
import * as LanguagesAPIOperations from '../../sections/languages/src/operations.ts'
import type { LapSafeAPI } from '../../sections/lap-safe/src/index.ts'
import * as LapSafeAPIOperations from '../../sections/lap-safe/src/operations.ts'
import type { LicenceChangeAPI } from '../../sections/licence-change/src/index.ts'
import * as LicenceChangeAPIOperations from '../../sections/licence-change/src/operations.ts'
import type { LicenseInfoAPI } from '../../sections/license-info/src/index.ts'
import * as LicenseInfoAPIOperations from '../../sections/license-info/src/operations.ts'
import type { LoginTokenAPI } from '../../sections/login-token/src/index.ts'
import * as LoginTokenAPIOperations from '../../sections/login-token/src/operations.ts'
import type { LookupAPI } from '../../sections/lookup/src/index.ts'
import * as LookupAPIOperations from '../../sections/lookup/src/operations.ts'
import type { MOAPI } from '../../sections/mo/src/index.ts'
import * as MOAPIOperations from '../../sections/mo/src/operations.ts'
import type { MYOBdetailsAPI } from '../../sections/myob-details/src/index.ts'
import * as MYOBdetailsAPIOperations from '../../sections/myob-details/src/operations.ts'
import type { MailAPI } from '../../sections/mail/src/index.ts'
import * as MailAPIOperations from '../../sections/mail/src/operations.ts'
import type { MailCampaignAPI } from '../../sections/mail-campaign/src/index.ts'
import * as MailCampaignAPIOperations from '../../sections/mail-campaign/src/operations.ts'
import type { MailCampaignEmailAPI } from '../../sections/mail-campaign-email/src/index.ts'
import * as MailCampaignEmailAPIOperations from '../../sections/mail-campaign-email/src/operations.ts'
import type { MailCampaignLogAPI } from '../../sections/mail-campaign-log/src/index.ts'
import * as MailCampaignLogAPIOperations from '../../sections/mail-campaign-log/src/operations.ts'
import type { MailboxAPI } from '../../sections/mailbox/src/index.ts'
import * as MailboxAPIOperations from '../../sections/mailbox/src/operations.ts'
import type { MailboxCredentialAPI } from '../../sections/mailbox-credential/src/index.ts'
import * as MailboxCredentialAPIOperations from '../../sections/mailbox-credential/src/operations.ts'
import type { MailchimpAPI } from '../../sections/mailchimp/src/index.ts'
import * as MailchimpAPIOperations from '../../sections/mailchimp/src/operations.ts'
import type { ManageEngineAPI } from '../../sections/manage-engine/src/index.ts'
import * as ManageEngineAPIOperations from '../../sections/manage-engine/src/operations.ts'
import type { ManageEngineDetailsAPI } from '../../sections/manage-engine-details/src/index.ts'
import * as ManageEngineDetailsAPIOperations from '../../sections/manage-engine-details/src/operations.ts'
import type { MarketingUnsubscribeAPI } from '../../sections/marketing-unsubscribe/src/index.ts'
import * as MarketingUnsubscribeAPIOperations from '../../sections/marketing-unsubscribe/src/operations.ts'
import type { MattermostChannelDetailsAPI } from '../../sections/mattermost-channel-details/src/index.ts'
import * as MattermostChannelDetailsAPIOperations from '../../sections/mattermost-channel-details/src/operations.ts'
import type { MattermostDetailsAPI } from '../../sections/mattermost-details/src/index.ts'
import * as MattermostDetailsAPIOperations from '../../sections/mattermost-details/src/operations.ts'
import type { MeterReadingAPI } from '../../sections/meter-reading/src/index.ts'
import * as MeterReadingAPIOperations from '../../sections/meter-reading/src/operations.ts'
import type { MicrosoftSubscriptionMappingAPI } from '../../sections/microsoft-subscription-mapping/src/index.ts'
import * as MicrosoftSubscriptionMappingAPIOperations from '../../sections/microsoft-subscription-mapping/src/operations.ts'
import type { MicrosoftTeamsAPI } from '../../sections/microsoft-teams/src/index.ts'
import * as MicrosoftTeamsAPIOperations from '../../sections/microsoft-teams/src/operations.ts'
import type { MicrosoftTeamsMappingAPI } from '../../sections/microsoft-teams-mapping/src/index.ts'
import * as MicrosoftTeamsMappingAPIOperations from '../../sections/microsoft-teams-mapping/src/operations.ts'
import type { NCentralDetailsAPI } from '../../sections/n-central-details/src/index.ts'
import * as NCentralDetailsAPIOperations from '../../sections/n-central-details/src/operations.ts'
import type { NhserverconfigAPI } from '../../sections/nhserverconfig/src/index.ts'
import * as NhserverconfigAPIOperations from '../../sections/nhserverconfig/src/operations.ts'
import type { NotificationAPI } from '../../sections/notification/src/index.ts'
import * as NotificationAPIOperations from '../../sections/notification/src/operations.ts'
import type { NotificationLogAPI } from '../../sections/notification-log/src/index.ts'
import * as NotificationLogAPIOperations from '../../sections/notification-log/src/operations.ts'
import type { NotificationMessageAPI } from '../../sections/notification-message/src/index.ts'
import * as NotificationMessageAPIOperations from '../../sections/notification-message/src/operations.ts'
import type { NotificationsAPI } from '../../sections/notifications/src/index.ts'
import * as NotificationsAPIOperations from '../../sections/notifications/src/operations.ts'
import type { ObjectMappingProfileAPI } from '../../sections/object-mapping-profile/src/index.ts'
import * as ObjectMappingProfileAPIOperations from '../../sections/object-mapping-profile/src/operations.ts'
import type { OnlineStatusAPI } from '../../sections/online-status/src/index.ts'
import * as OnlineStatusAPIOperations from '../../sections/online-status/src/operations.ts'
import type { OpportunitiesAPI } from '../../sections/opportunities/src/index.ts'
import * as OpportunitiesAPIOperations from '../../sections/opportunities/src/operations.ts'
import type { OrderLineAPI } from '../../sections/order-line/src/index.ts'
import * as OrderLineAPIOperations from '../../sections/order-line/src/operations.ts'
import type { OrganisationAPI } from '../../sections/organisation/src/index.ts'
import * as OrganisationAPIOperations from '../../sections/organisation/src/operations.ts'
import type { OutcomeAPI } from '../../sections/outcome/src/index.ts'
import * as OutcomeAPIOperations from '../../sections/outcome/src/operations.ts'
import type { OutgoingAPI } from '../../sections/outgoing/src/index.ts'
import * as OutgoingAPIOperations from '../../sections/outgoing/src/operations.ts'
import type { OutgoingAttemptAPI } from '../../sections/outgoing-attempt/src/index.ts'
import * as OutgoingAttemptAPIOperations from '../../sections/outgoing-attempt/src/operations.ts'
import type { OutgoingemailAPI } from '../../sections/outgoingemail/src/index.ts'
import * as OutgoingemailAPIOperations from '../../sections/outgoingemail/src/operations.ts'
import type { PRTGDetailsAPI } from '../../sections/prtg-details/src/index.ts'
import * as PRTGDetailsAPIOperations from '../../sections/prtg-details/src/operations.ts'
import type { PasswordFieldAPI } from '../../sections/password-field/src/index.ts'
import * as PasswordFieldAPIOperations from '../../sections/password-field/src/operations.ts'
import type { Pax8DetailsAPI } from '../../sections/pax8-details/src/index.ts'
import * as Pax8DetailsAPIOperations from '../../sections/pax8-details/src/operations.ts'
import type { PdfTemplateAPI } from '../../sections/pdf-template/src/index.ts'
import * as PdfTemplateAPIOperations from '../../sections/pdf-template/src/operations.ts'
import type { PdfTemplateRepositoryAPI } from '../../sections/pdf-template-repository/src/index.ts'
import * as PdfTemplateRepositoryAPIOperations from '../../sections/pdf-template-repository/src/operations.ts'
import type { PopupNoteAPI } from '../../sections/popup-note/src/index.ts'
import * as PopupNoteAPIOperations from '../../sections/popup-note/src/operations.ts'
import type { PowerShellScriptAPI } from '../../sections/power-shell-script/src/index.ts'
import * as PowerShellScriptAPIOperations from '../../sections/power-shell-script/src/operations.ts'
import type { PowerShellScriptCriteriaAPI } from '../../sections/power-shell-script-criteria/src/index.ts'
import * as PowerShellScriptCriteriaAPIOperations from '../../sections/power-shell-script-criteria/src/operations.ts'
import type { PowerShellScriptProcessingAPI } from '../../sections/power-shell-script-processing/src/index.ts'
import * as PowerShellScriptProcessingAPIOperations from '../../sections/power-shell-script-processing/src/operations.ts'
import type { PriorityAPI } from '../../sections/priority/src/index.ts'
import * as PriorityAPIOperations from '../../sections/priority/src/operations.ts'
import type { ProductAPI } from '../../sections/product/src/index.ts'
import * as ProductAPIOperations from '../../sections/product/src/operations.ts'
import type { ProductBranchAPI } from '../../sections/product-branch/src/index.ts'
import * as ProductBranchAPIOperations from '../../sections/product-branch/src/operations.ts'
import type { ProductComponentAPI } from '../../sections/product-component/src/index.ts'
import * as ProductComponentAPIOperations from '../../sections/product-component/src/operations.ts'
import type { ProjectSetupLinesAPI } from '../../sections/project-setup-lines/src/index.ts'
import * as ProjectSetupLinesAPIOperations from '../../sections/project-setup-lines/src/operations.ts'
import type { ProjectsAPI } from '../../sections/projects/src/index.ts'
import * as ProjectsAPIOperations from '../../sections/projects/src/operations.ts'
import type { PublishProfilesAPI } from '../../sections/publish-profiles/src/index.ts'
import * as PublishProfilesAPIOperations from '../../sections/publish-profiles/src/operations.ts'
import type { PurchaseOrderAPI } from '../../sections/purchase-order/src/index.ts'
import * as PurchaseOrderAPIOperations from '../../sections/purchase-order/src/operations.ts'
import type { QualificationAPI } from '../../sections/qualification/src/index.ts'
import * as QualificationAPIOperations from '../../sections/qualification/src/operations.ts'
import type { QuickBooksDetailsAPI } from '../../sections/quick-books-details/src/index.ts'
import * as QuickBooksDetailsAPIOperations from '../../sections/quick-books-details/src/operations.ts'
import type { QuotationAPI } from '../../sections/quotation/src/index.ts'
import * as QuotationAPIOperations from '../../sections/quotation/src/operations.ts'
import type { RaynetAPI } from '../../sections/raynet/src/index.ts'
import * as RaynetAPIOperations from '../../sections/raynet/src/operations.ts'
import type { RaynetDetailsAPI } from '../../sections/raynet-details/src/index.ts'
import * as RaynetDetailsAPIOperations from '../../sections/raynet-details/src/operations.ts'
import type { RecurringInvoiceAPI } from '../../sections/recurring-invoice/src/index.ts'
import * as RecurringInvoiceAPIOperations from '../../sections/recurring-invoice/src/operations.ts'
import type { RecurringItemAPI } from '../../sections/recurring-item/src/index.ts'
import * as RecurringItemAPIOperations from '../../sections/recurring-item/src/operations.ts'
import type { ReleaseAPI } from '../../sections/release/src/index.ts'
import * as ReleaseAPIOperations from '../../sections/release/src/operations.ts'
import type { ReleaseNoteGroupAPI } from '../../sections/release-note-group/src/index.ts'
import * as ReleaseNoteGroupAPIOperations from '../../sections/release-note-group/src/operations.ts'
import type { ReleasePipelineAPI } from '../../sections/release-pipeline/src/index.ts'
import * as ReleasePipelineAPIOperations from '../../sections/release-pipeline/src/operations.ts'
import type { ReleaseTypeAPI } from '../../sections/release-type/src/index.ts'
import * as ReleaseTypeAPIOperations from '../../sections/release-type/src/operations.ts'
import type { RemoteSessionAPI } from '../../sections/remote-session/src/index.ts'
import * as RemoteSessionAPIOperations from '../../sections/remote-session/src/operations.ts'
import type { RemoteSessionTeamsAPI } from '../../sections/remote-session-teams/src/index.ts'
import * as RemoteSessionTeamsAPIOperations from '../../sections/remote-session-teams/src/operations.ts'
import type { ReportAPI } from '../../sections/report/src/index.ts'
import * as ReportAPIOperations from '../../sections/report/src/operations.ts'
import type { ReportDataAPI } from '../../sections/report-data/src/index.ts'
import * as ReportDataAPIOperations from '../../sections/report-data/src/operations.ts'
import type { ReportRepositoryAPI } from '../../sections/report-repository/src/index.ts'
import * as ReportRepositoryAPIOperations from '../../sections/report-repository/src/operations.ts'
import type { ResourceTypeAPI } from '../../sections/resource-type/src/index.ts'
import * as ResourceTypeAPIOperations from '../../sections/resource-type/src/operations.ts'
import type { RoadmapAPI } from '../../sections/roadmap/src/index.ts'
import * as RoadmapAPIOperations from '../../sections/roadmap/src/operations.ts'
import type { RolesAPI } from '../../sections/roles/src/index.ts'
import * as RolesAPIOperations from '../../sections/roles/src/operations.ts'
import type { SLAAPI } from '../../sections/sla/src/index.ts'
import * as SLAAPIOperations from '../../sections/sla/src/operations.ts'
import type { SQLImportAPI } from '../../sections/sql-import/src/index.ts'
import * as SQLImportAPIOperations from '../../sections/sql-import/src/operations.ts'
import type { SageBusinessCloudDetailsAPI } from '../../sections/sage-business-cloud-details/src/index.ts'
import * as SageBusinessCloudDetailsAPIOperations from '../../sections/sage-business-cloud-details/src/operations.ts'
import type { SailPointDetailsAPI } from '../../sections/sail-point-details/src/index.ts'
import * as SailPointDetailsAPIOperations from '../../sections/sail-point-details/src/operations.ts'
import type { SailPointRoleMappingAPI } from '../../sections/sail-point-role-mapping/src/index.ts'
import * as SailPointRoleMappingAPIOperations from '../../sections/sail-point-role-mapping/src/operations.ts'
import type { SailPointUserMappingAPI } from '../../sections/sail-point-user-mapping/src/index.ts'
import * as SailPointUserMappingAPIOperations from '../../sections/sail-point-user-mapping/src/operations.ts'
import type { SalesMailboxAPI } from '../../sections/sales-mailbox/src/index.ts'
import * as SalesMailboxAPIOperations from '../../sections/sales-mailbox/src/operations.ts'
import type { SalesMailboxDetailAPI } from '../../sections/sales-mailbox-detail/src/index.ts'
import * as SalesMailboxDetailAPIOperations from '../../sections/sales-mailbox-detail/src/operations.ts'
import type { SalesOrderAPI } from '../../sections/sales-order/src/index.ts'
import * as SalesOrderAPIOperations from '../../sections/sales-order/src/operations.ts'
import type { SavedForecastAPI } from '../../sections/saved-forecast/src/index.ts'
import * as SavedForecastAPIOperations from '../../sections/saved-forecast/src/operations.ts'
import type { ScheduleAPI } from '../../sections/schedule/src/index.ts'
import * as ScheduleAPIOperations from '../../sections/schedule/src/operations.ts'
import type { ScheduleOccurrenceAPI } from '../../sections/schedule-occurrence/src/index.ts'
import * as ScheduleOccurrenceAPIOperations from '../../sections/schedule-occurrence/src/operations.ts'
import type { ScreenLayoutAPI } from '../../sections/screen-layout/src/index.ts'
import * as ScreenLayoutAPIOperations from '../../sections/screen-layout/src/operations.ts'
import type { SearchAPI } from '../../sections/search/src/index.ts'
import * as SearchAPIOperations from '../../sections/search/src/operations.ts'
import type { SecureSecretLinkAPI } from '../../sections/secure-secret-link/src/index.ts'
import * as SecureSecretLinkAPIOperations from '../../sections/secure-secret-link/src/operations.ts'
import type { SecurityCheckAPI } from '../../sections/security-check/src/index.ts'
import * as SecurityCheckAPIOperations from '../../sections/security-check/src/operations.ts'
import type { SecurityQuestionAPI } from '../../sections/security-question/src/index.ts'
import * as SecurityQuestionAPIOperations from '../../sections/security-question/src/operations.ts'
import type { SecurityQuestionValidateAPI } from '../../sections/security-question-validate/src/index.ts'
import * as SecurityQuestionValidateAPIOperations from '../../sections/security-question-validate/src/operations.ts'
import type { SentinelOneAPI } from '../../sections/sentinel-one/src/index.ts'
import * as SentinelOneAPIOperations from '../../sections/sentinel-one/src/operations.ts'
import type { SentinelOneDetailsAPI } from '../../sections/sentinel-one-details/src/index.ts'
import * as SentinelOneDetailsAPIOperations from '../../sections/sentinel-one-details/src/operations.ts'
import type { ServiceAPI } from '../../sections/service/src/index.ts'
import * as ServiceAPIOperations from '../../sections/service/src/operations.ts'
import type { ServiceAvailabilityAPI } from '../../sections/service-availability/src/index.ts'
import * as ServiceAvailabilityAPIOperations from '../../sections/service-availability/src/operations.ts'
import type { ServiceCategoryAPI } from '../../sections/service-category/src/index.ts'
import * as ServiceCategoryAPIOperations from '../../sections/service-category/src/operations.ts'
import type { ServiceRequestDetailsAPI } from '../../sections/service-request-details/src/index.ts'
import * as ServiceRequestDetailsAPIOperations from '../../sections/service-request-details/src/operations.ts'
import type { ServiceRestrictionAPI } from '../../sections/service-restriction/src/index.ts'
import * as ServiceRestrictionAPIOperations from '../../sections/service-restriction/src/operations.ts'
import type { ServiceStatusAPI } from '../../sections/service-status/src/index.ts'
import * as ServiceStatusAPIOperations from '../../sections/service-status/src/operations.ts'
import type { SetupTabAPI } from '../../sections/setup-tab/src/index.ts'
import * as SetupTabAPIOperations from '../../sections/setup-tab/src/operations.ts'
import type { SetupTabGroupAPI } from '../../sections/setup-tab-group/src/index.ts'
import * as SetupTabGroupAPIOperations from '../../sections/setup-tab-group/src/operations.ts'
import type { SharePointAPI } from '../../sections/share-point/src/index.ts'
import * as SharePointAPIOperations from '../../sections/share-point/src/operations.ts'
import type { ShopifyDetailsAPI } from '../../sections/shopify-details/src/index.ts'
import * as ShopifyDetailsAPIOperations from '../../sections/shopify-details/src/operations.ts'
import type { SingleSignOnApplicationAPI } from '../../sections/single-sign-on-application/src/index.ts'
import * as SingleSignOnApplicationAPIOperations from '../../sections/single-sign-on-application/src/operations.ts'
import type { SingleSignOnAttemptAPI } from '../../sections/single-sign-on-attempt/src/index.ts'
import * as SingleSignOnAttemptAPIOperations from '../../sections/single-sign-on-attempt/src/operations.ts'
import type { SiteAPI } from '../../sections/site/src/index.ts'
import * as SiteAPIOperations from '../../sections/site/src/operations.ts'
import type { SlackAPI } from '../../sections/slack/src/index.ts'
import * as SlackAPIOperations from '../../sections/slack/src/operations.ts'
import type { SlackChatAppAPI } from '../../sections/slack-chat-app/src/index.ts'
import * as SlackChatAppAPIOperations from '../../sections/slack-chat-app/src/operations.ts'
import type { SlackDetailsAPI } from '../../sections/slack-details/src/index.ts'
import * as SlackDetailsAPIOperations from '../../sections/slack-details/src/operations.ts'
import type { SnipeITDetailsAPI } from '../../sections/snipe-it-details/src/index.ts'
import * as SnipeITDetailsAPIOperations from '../../sections/snipe-it-details/src/operations.ts'
import type { SnowDetailsAPI } from '../../sections/snow-details/src/index.ts'
import * as SnowDetailsAPIOperations from '../../sections/snow-details/src/operations.ts'
import type { SoftwareLicenceAPI } from '../../sections/software-licence/src/index.ts'
import * as SoftwareLicenceAPIOperations from '../../sections/software-licence/src/operations.ts'
import type { SoftwareLicenceRoleAPI } from '../../sections/software-licence-role/src/index.ts'
import * as SoftwareLicenceRoleAPIOperations from '../../sections/software-licence-role/src/operations.ts'
import type { SophosAPI } from '../../sections/sophos/src/index.ts'
import * as SophosAPIOperations from '../../sections/sophos/src/operations.ts'
import type { SophosDetailsAPI } from '../../sections/sophos-details/src/index.ts'
import * as SophosDetailsAPIOperations from '../../sections/sophos-details/src/operations.ts'
import type { StatusAPI } from '../../sections/status/src/index.ts'
import * as StatusAPIOperations from '../../sections/status/src/operations.ts'
import type { StockBinAPI } from '../../sections/stock-bin/src/index.ts'
import * as StockBinAPIOperations from '../../sections/stock-bin/src/operations.ts'
import type { StockTraceAPI } from '../../sections/stock-trace/src/index.ts'
import * as StockTraceAPIOperations from '../../sections/stock-trace/src/operations.ts'
import type { StreamOneIonDetailsAPI } from '../../sections/stream-one-ion-details/src/index.ts'
import * as StreamOneIonDetailsAPIOperations from '../../sections/stream-one-ion-details/src/operations.ts'
import type { StyleProfileAPI } from '../../sections/style-profile/src/index.ts'
import * as StyleProfileAPIOperations from '../../sections/style-profile/src/operations.ts'
import type { SupplierAPI } from '../../sections/supplier/src/index.ts'
import * as SupplierAPIOperations from '../../sections/supplier/src/operations.ts'
import type { SupplierContractAPI } from '../../sections/supplier-contract/src/index.ts'
import * as SupplierContractAPIOperations from '../../sections/supplier-contract/src/operations.ts'
import type { SynnexDetailsAPI } from '../../sections/synnex-details/src/index.ts'
import * as SynnexDetailsAPIOperations from '../../sections/synnex-details/src/operations.ts'
import type { TabsAPI } from '../../sections/tabs/src/index.ts'
import * as TabsAPIOperations from '../../sections/tabs/src/operations.ts'
import type { TagsAPI } from '../../sections/tags/src/index.ts'
import * as TagsAPIOperations from '../../sections/tags/src/operations.ts'
import type { TakeControlAPI } from '../../sections/take-control/src/index.ts'
import * as TakeControlAPIOperations from '../../sections/take-control/src/operations.ts'
import type { TaniumDetailsAPI } from '../../sections/tanium-details/src/index.ts'
import * as TaniumDetailsAPIOperations from '../../sections/tanium-details/src/operations.ts'
import type { TaskMonitorEventAPI } from '../../sections/task-monitor-event/src/index.ts'
import * as TaskMonitorEventAPIOperations from '../../sections/task-monitor-event/src/operations.ts'
import type { TaskScheduleAPI } from '../../sections/task-schedule/src/index.ts'
import * as TaskScheduleAPIOperations from '../../sections/task-schedule/src/operations.ts'
import type { TaskTraceAPI } from '../../sections/task-trace/src/index.ts'
import * as TaskTraceAPIOperations from '../../sections/task-trace/src/operations.ts'
import type { TaxAPI } from '../../sections/tax/src/index.ts'
import * as TaxAPIOperations from '../../sections/tax/src/operations.ts'
import type { TaxRuleAPI } from '../../sections/tax-rule/src/index.ts'
import * as TaxRuleAPIOperations from '../../sections/tax-rule/src/operations.ts'
import type { TeamAPI } from '../../sections/team/src/index.ts'
import * as TeamAPIOperations from '../../sections/team/src/operations.ts'
import type { TeamImageAPI } from '../../sections/team-image/src/index.ts'
import * as TeamImageAPIOperations from '../../sections/team-image/src/operations.ts'
import type { TechDataResellerDetailsAPI } from '../../sections/tech-data-reseller-details/src/index.ts'
import * as TechDataResellerDetailsAPIOperations from '../../sections/tech-data-reseller-details/src/operations.ts'
import type { TemplateAPI } from '../../sections/template/src/index.ts'
import * as TemplateAPIOperations from '../../sections/template/src/operations.ts'
import type { TenableAPI } from '../../sections/tenable/src/index.ts'
import * as TenableAPIOperations from '../../sections/tenable/src/operations.ts'
import type { TenableDetailsAPI } from '../../sections/tenable-details/src/index.ts'
import * as TenableDetailsAPIOperations from '../../sections/tenable-details/src/operations.ts'
import type { TenantAPI } from '../../sections/tenant/src/index.ts'
import * as TenantAPIOperations from '../../sections/tenant/src/operations.ts'
import type { Test1API } from '../../sections/test1/src/index.ts'
import * as Test1APIOperations from '../../sections/test1/src/operations.ts'
import type { Test3API } from '../../sections/test3/src/index.ts'
import * as Test3APIOperations from '../../sections/test3/src/operations.ts'
import type { Test4API } from '../../sections/test4/src/index.ts'
import * as Test4APIOperations from '../../sections/test4/src/operations.ts'
import type { TestErrorAPI } from '../../sections/test-error/src/index.ts'
import * as TestErrorAPIOperations from '../../sections/test-error/src/operations.ts'
import type { TicketApprovalAPI } from '../../sections/ticket-approval/src/index.ts'
import * as TicketApprovalAPIOperations from '../../sections/ticket-approval/src/operations.ts'
import type { TicketAreaAPI } from '../../sections/ticket-area/src/index.ts'
import * as TicketAreaAPIOperations from '../../sections/ticket-area/src/operations.ts'
import type { TicketRulesAPI } from '../../sections/ticket-rules/src/index.ts'
import * as TicketRulesAPIOperations from '../../sections/ticket-rules/src/operations.ts'
import type { TicketTypeAPI } from '../../sections/ticket-type/src/index.ts'
import * as TicketTypeAPIOperations from '../../sections/ticket-type/src/operations.ts'
import type { TicketTypeFieldAPI } from '../../sections/ticket-type-field/src/index.ts'
import * as TicketTypeFieldAPIOperations from '../../sections/ticket-type-field/src/operations.ts'
import type { TicketTypeGroupAPI } from '../../sections/ticket-type-group/src/index.ts'
import * as TicketTypeGroupAPIOperations from '../../sections/ticket-type-group/src/operations.ts'
import type { TicketsAPI } from '../../sections/tickets/src/index.ts'
import * as TicketsAPIOperations from '../../sections/tickets/src/operations.ts'
import type { TimesheetAPI } from '../../sections/timesheet/src/index.ts'
import * as TimesheetAPIOperations from '../../sections/timesheet/src/operations.ts'
import type { TimesheetEventAPI } from '../../sections/timesheet-event/src/index.ts'
import * as TimesheetEventAPIOperations from '../../sections/timesheet-event/src/operations.ts'
import type { TimeslotAPI } from '../../sections/timeslot/src/index.ts'
import * as TimeslotAPIOperations from '../../sections/timeslot/src/operations.ts'
import type { ToDoAPI } from '../../sections/to-do/src/index.ts'
import * as ToDoAPIOperations from '../../sections/to-do/src/operations.ts'
import type { ToDoGroupAPI } from '../../sections/to-do-group/src/index.ts'
import * as ToDoGroupAPIOperations from '../../sections/to-do-group/src/operations.ts'
import type { TopLevelAPI } from '../../sections/top-level/src/index.ts'
import * as TopLevelAPIOperations from '../../sections/top-level/src/operations.ts'
import type { TranscriptionStoreAPI } from '../../sections/transcription-store/src/index.ts'
import * as TranscriptionStoreAPIOperations from '../../sections/transcription-store/src/operations.ts'
import type { TranslationAPI } from '../../sections/translation/src/index.ts'
import * as TranslationAPIOperations from '../../sections/translation/src/operations.ts'
import type { TwilioAPI } from '../../sections/twilio/src/index.ts'
import * as TwilioAPIOperations from '../../sections/twilio/src/operations.ts'
import type { TwilioDetailsAPI } from '../../sections/twilio-details/src/index.ts'
import * as TwilioDetailsAPIOperations from '../../sections/twilio-details/src/operations.ts'
import type { TwilioWhatsAppDetailsAPI } from '../../sections/twilio-whats-app-details/src/index.ts'
import * as TwilioWhatsAppDetailsAPIOperations from '../../sections/twilio-whats-app-details/src/operations.ts'
import type { TwitterDetailsAPI } from '../../sections/twitter-details/src/index.ts'
import * as TwitterDetailsAPIOperations from '../../sections/twitter-details/src/operations.ts'
import type { UnsubServiceEmailsAPI } from '../../sections/unsub-service-emails/src/index.ts'
import * as UnsubServiceEmailsAPIOperations from '../../sections/unsub-service-emails/src/operations.ts'
import type { UserChangeAPI } from '../../sections/user-change/src/index.ts'
import * as UserChangeAPIOperations from '../../sections/user-change/src/operations.ts'
import type { UserRolesAPI } from '../../sections/user-roles/src/index.ts'
import * as UserRolesAPIOperations from '../../sections/user-roles/src/operations.ts'
import type { UsersAPI } from '../../sections/users/src/index.ts'
import * as UsersAPIOperations from '../../sections/users/src/operations.ts'
import type { VMWorkspaceDetailsAPI } from '../../sections/vm-workspace-details/src/index.ts'
import * as VMWorkspaceDetailsAPIOperations from '../../sections/vm-workspace-details/src/operations.ts'
import type { VersionInfoAPI } from '../../sections/version-info/src/index.ts'
import * as VersionInfoAPIOperations from '../../sections/version-info/src/operations.ts'
import type { ViewColumnsAPI } from '../../sections/view-columns/src/index.ts'
import * as ViewColumnsAPIOperations from '../../sections/view-columns/src/operations.ts'
import type { ViewFilterAPI } from '../../sections/view-filter/src/index.ts'
import * as ViewFilterAPIOperations from '../../sections/view-filter/src/operations.ts'
import type { ViewListGroupAPI } from '../../sections/view-list-group/src/index.ts'
import * as ViewListGroupAPIOperations from '../../sections/view-list-group/src/operations.ts'
import type { ViewListsAPI } from '../../sections/view-lists/src/index.ts'
import * as ViewListsAPIOperations from '../../sections/view-lists/src/operations.ts'
import type { VirimaAPI } from '../../sections/virima/src/index.ts'
import * as VirimaAPIOperations from '../../sections/virima/src/operations.ts'
import type { VirimaDetailsAPI } from '../../sections/virima-details/src/index.ts'
import * as VirimaDetailsAPIOperations from '../../sections/virima-details/src/operations.ts'
import type { VirtualAgentAPI } from '../../sections/virtual-agent/src/index.ts'
import * as VirtualAgentAPIOperations from '../../sections/virtual-agent/src/operations.ts'
import type { VorbossAPI } from '../../sections/vorboss/src/index.ts'
import * as VorbossAPIOperations from '../../sections/vorboss/src/operations.ts'
import type { WebhookAPI } from '../../sections/webhook/src/index.ts'
import * as WebhookAPIOperations from '../../sections/webhook/src/operations.ts'
import type { WebhookEventAPI } from '../../sections/webhook-event/src/index.ts'
import * as WebhookEventAPIOperations from '../../sections/webhook-event/src/operations.ts'
import type { WebhookRepositoryAPI } from '../../sections/webhook-repository/src/index.ts'
import * as WebhookRepositoryAPIOperations from '../../sections/webhook-repository/src/operations.ts'
import type { WhatsAppAPI } from '../../sections/whats-app/src/index.ts'
import * as WhatsAppAPIOperations from '../../sections/whats-app/src/operations.ts'
import type { WordpressDetailsAPI } from '../../sections/wordpress-details/src/index.ts'
import * as WordpressDetailsAPIOperations from '../../sections/wordpress-details/src/operations.ts'
import type { WordpressOrgDetailsAPI } from '../../sections/wordpress-org-details/src/index.ts'
import * as WordpressOrgDetailsAPIOperations from '../../sections/wordpress-org-details/src/operations.ts'
import type { WorkdayAPI } from '../../sections/workday/src/index.ts'
import * as WorkdayAPIOperations from '../../sections/workday/src/operations.ts'
import type { WorkflowAPI } from '../../sections/workflow/src/index.ts'
import * as WorkflowAPIOperations from '../../sections/workflow/src/operations.ts'
import type { WorkflowTargetAPI } from '../../sections/workflow-target/src/index.ts'
import * as WorkflowTargetAPIOperations from '../../sections/workflow-target/src/operations.ts'
import type { XeroDetailsAPI } from '../../sections/xero-details/src/index.ts'
import * as XeroDetailsAPIOperations from '../../sections/xero-details/src/operations.ts'
import type { XtypeRoleAPI } from '../../sections/xtype-role/src/index.ts'
import * as XtypeRoleAPIOperations from '../../sections/xtype-role/src/operations.ts'
import type { ZendeskAPI } from '../../sections/zendesk/src/index.ts'
import * as ZendeskAPIOperations from '../../sections/zendesk/src/operations.ts'
import type { ZoomAPI } from '../../sections/zoom/src/index.ts'
import * as ZoomAPIOperations from '../../sections/zoom/src/operations.ts'
import type { AzureadconnectionAPI } from '../../sections/azureadconnection/src/index.ts'
import * as AzureadconnectionAPIOperations from '../../sections/azureadconnection/src/operations.ts'
import type { AzureadmappingAPI } from '../../sections/azureadmapping/src/index.ts'
import * as AzureadmappingAPIOperations from '../../sections/azureadmapping/src/operations.ts'
import type { CspinvoiceAPI } from '../../sections/cspinvoice/src/index.ts'
import * as CspinvoiceAPIOperations from '../../sections/cspinvoice/src/operations.ts'
import type { FormattedemailAPI } from '../../sections/formattedemail/src/index.ts'
import * as FormattedemailAPIOperations from '../../sections/formattedemail/src/operations.ts'
import type { IncomingemailAPI } from '../../sections/incomingemail/src/index.ts'
import * as IncomingemailAPIOperations from '../../sections/incomingemail/src/operations.ts'
import type { ItemsupplierAPI } from '../../sections/itemsupplier/src/index.ts'
import * as ItemsupplierAPIOperations from '../../sections/itemsupplier/src/operations.ts'
import type { McpAPI } from '../../sections/mcp/src/index.ts'
import * as McpAPIOperations from '../../sections/mcp/src/operations.ts'
import type { PagerdutymappingAPI } from '../../sections/pagerdutymapping/src/index.ts'
import * as PagerdutymappingAPIOperations from '../../sections/pagerdutymapping/src/operations.ts'
import type { WorkflowstepAPI } from '../../sections/workflowstep/src/index.ts'
import * as WorkflowstepAPIOperations from '../../sections/workflowstep/src/operations.ts'
import { lazySection } from './lazy-section.ts'

/**
 * A {@link HaloClient} with every section of the API as a property: `halo.TicketsAPI`, `halo.ActionsAPI`, …
 *
 * A section is created when it is first touched, and is the same object from then on. All of them share the
 * client's transport and token.
 *
 * @example
 * const halo = new HaloAPI({ companyUrl, clientId, clientSecret })
 * const { record_count, tickets } = await halo.TicketsAPI.getTickets({ count: 10 })
 */
export class HaloAPI extends HaloClient {
  /** Every operation under `/AISuggestion`. */
  get AISuggestionAPI(): AISuggestionAPI {
    return lazySection(this, 'AISuggestionAPI', () => AISuggestionAPIOperations)
  }

  /** Every operation under `/ATT`. */
  get ATTAPI(): ATTAPI {
    return lazySection(this, 'ATTAPI', () => ATTAPIOperations)
  }

  /** Every operation under `/AWS`. */
  get AWSAPI(): AWSAPI {
    return lazySection(this, 'AWSAPI', () => AWSAPIOperations)
  }

  /** Every operation under `/AWSDetails`. */
  get AWSDetailsAPI(): AWSDetailsAPI {
    return lazySection(this, 'AWSDetailsAPI', () => AWSDetailsAPIOperations)
  }

  /** Every operation under `/Actions`. */
  get ActionsAPI(): ActionsAPI {
    return lazySection(this, 'ActionsAPI', () => ActionsAPIOperations)
  }

  /** Every operation under `/Addigy`. */
  get AddigyAPI(): AddigyAPI {
    return lazySection(this, 'AddigyAPI', () => AddigyAPIOperations)
  }

  /** Every operation under `/AddigyDetails`. */
  get AddigyDetailsAPI(): AddigyDetailsAPI {
    return lazySection(this, 'AddigyDetailsAPI', () => AddigyDetailsAPIOperations)
  }

  /** Every operation under `/Address`. */
  get AddressAPI(): AddressAPI {
    return lazySection(this, 'AddressAPI', () => AddressAPIOperations)
  }

  /** Every operation under `/Addressbook`. */
  get AddressbookAPI(): AddressbookAPI {
    return lazySection(this, 'AddressbookAPI', () => AddressbookAPIOperations)
  }

  /** Every operation under `/AdobeAcrobatDetails`. */
  get AdobeAcrobatDetailsAPI(): AdobeAcrobatDetailsAPI {
    return lazySection(this, 'AdobeAcrobatDetailsAPI', () => AdobeAcrobatDetailsAPIOperations)
  }

  /** Every operation under `/AdobeCommerceDetails`. */
  get AdobeCommerceDetailsAPI(): AdobeCommerceDetailsAPI {
    return lazySection(this, 'AdobeCommerceDetailsAPI', () => AdobeCommerceDetailsAPIOperations)
  }

  /** Every operation under `/AdobeCommerceIntegration`. */
  get AdobeCommerceIntegrationAPI(): AdobeCommerceIntegrationAPI {
    return lazySection(this, 'AdobeCommerceIntegrationAPI', () => AdobeCommerceIntegrationAPIOperations)
  }

  /** Every operation under `/Agent`. */
  get AgentAPI(): AgentAPI {
    return lazySection(this, 'AgentAPI', () => AgentAPIOperations)
  }

  /** Every operation under `/AgentCheckIn`. */
  get AgentCheckInAPI(): AgentCheckInAPI {
    return lazySection(this, 'AgentCheckInAPI', () => AgentCheckInAPIOperations)
  }

  /** Every operation under `/AgentEventSubscription`. */
  get AgentEventSubscriptionAPI(): AgentEventSubscriptionAPI {
    return lazySection(this, 'AgentEventSubscriptionAPI', () => AgentEventSubscriptionAPIOperations)
  }

  /** Every operation under `/AgentImage`. */
  get AgentImageAPI(): AgentImageAPI {
    return lazySection(this, 'AgentImageAPI', () => AgentImageAPIOperations)
  }

  /** Every operation under `/AgentPresenceRule`. */
  get AgentPresenceRuleAPI(): AgentPresenceRuleAPI {
    return lazySection(this, 'AgentPresenceRuleAPI', () => AgentPresenceRuleAPIOperations)
  }

  /** Every operation under `/AgentPresenceSubscription`. */
  get AgentPresenceSubscriptionAPI(): AgentPresenceSubscriptionAPI {
    return lazySection(this, 'AgentPresenceSubscriptionAPI', () => AgentPresenceSubscriptionAPIOperations)
  }

  /** Every operation under `/Alemba`. */
  get AlembaAPI(): AlembaAPI {
    return lazySection(this, 'AlembaAPI', () => AlembaAPIOperations)
  }

  /** Every operation under `/AmazonSellerDetails`. */
  get AmazonSellerDetailsAPI(): AmazonSellerDetailsAPI {
    return lazySection(this, 'AmazonSellerDetailsAPI', () => AmazonSellerDetailsAPIOperations)
  }

  /** Every operation under `/Application`. */
  get ApplicationAPI(): ApplicationAPI {
    return lazySection(this, 'ApplicationAPI', () => ApplicationAPIOperations)
  }

  /** Every operation under `/Appointment`. */
  get AppointmentAPI(): AppointmentAPI {
    return lazySection(this, 'AppointmentAPI', () => AppointmentAPIOperations)
  }

  /** Every operation under `/ApprovalProcess`. */
  get ApprovalProcessAPI(): ApprovalProcessAPI {
    return lazySection(this, 'ApprovalProcessAPI', () => ApprovalProcessAPIOperations)
  }

  /** Every operation under `/ApprovalProcessRule`. */
  get ApprovalProcessRuleAPI(): ApprovalProcessRuleAPI {
    return lazySection(this, 'ApprovalProcessRuleAPI', () => ApprovalProcessRuleAPIOperations)
  }

  /** Every operation under `/ApprovalStore`. */
  get ApprovalStoreAPI(): ApprovalStoreAPI {
    return lazySection(this, 'ApprovalStoreAPI', () => ApprovalStoreAPIOperations)
  }

  /** Every operation under `/AreaAzureTenant`. */
  get AreaAzureTenantAPI(): AreaAzureTenantAPI {
    return lazySection(this, 'AreaAzureTenantAPI', () => AreaAzureTenantAPIOperations)
  }

  /** Every operation under `/AreaRequestType`. */
  get AreaRequestTypeAPI(): AreaRequestTypeAPI {
    return lazySection(this, 'AreaRequestTypeAPI', () => AreaRequestTypeAPIOperations)
  }

  /** Every operation under `/Armis`. */
  get ArmisAPI(): ArmisAPI {
    return lazySection(this, 'ArmisAPI', () => ArmisAPIOperations)
  }

  /** Every operation under `/ArmisDetails`. */
  get ArmisDetailsAPI(): ArmisDetailsAPI {
    return lazySection(this, 'ArmisDetailsAPI', () => ArmisDetailsAPIOperations)
  }

  /** Every operation under `/ArrowSphereDetails`. */
  get ArrowSphereDetailsAPI(): ArrowSphereDetailsAPI {
    return lazySection(this, 'ArrowSphereDetailsAPI', () => ArrowSphereDetailsAPIOperations)
  }

  /** Every operation under `/Asset`. */
  get AssetAPI(): AssetAPI {
    return lazySection(this, 'AssetAPI', () => AssetAPIOperations)
  }

  /** Every operation under `/AssetChange`. */
  get AssetChangeAPI(): AssetChangeAPI {
    return lazySection(this, 'AssetChangeAPI', () => AssetChangeAPIOperations)
  }

  /** Every operation under `/AssetGroup`. */
  get AssetGroupAPI(): AssetGroupAPI {
    return lazySection(this, 'AssetGroupAPI', () => AssetGroupAPIOperations)
  }

  /** Every operation under `/AssetSoftware`. */
  get AssetSoftwareAPI(): AssetSoftwareAPI {
    return lazySection(this, 'AssetSoftwareAPI', () => AssetSoftwareAPIOperations)
  }

  /** Every operation under `/AssetType`. */
  get AssetTypeAPI(): AssetTypeAPI {
    return lazySection(this, 'AssetTypeAPI', () => AssetTypeAPIOperations)
  }

  /** Every operation under `/AssetTypeInfo`. */
  get AssetTypeInfoAPI(): AssetTypeInfoAPI {
    return lazySection(this, 'AssetTypeInfoAPI', () => AssetTypeInfoAPIOperations)
  }

  /** Every operation under `/AssetTypeMappings`. */
  get AssetTypeMappingsAPI(): AssetTypeMappingsAPI {
    return lazySection(this, 'AssetTypeMappingsAPI', () => AssetTypeMappingsAPIOperations)
  }

  /** Every operation under `/Attachment`. */
  get AttachmentAPI(): AttachmentAPI {
    return lazySection(this, 'AttachmentAPI', () => AttachmentAPIOperations)
  }

  /** Every operation under `/Audit`. */
  get AuditAPI(): AuditAPI {
    return lazySection(this, 'AuditAPI', () => AuditAPIOperations)
  }

  /** Every operation under `/AuthInfo`. */
  get AuthInfoAPI(): AuthInfoAPI {
    return lazySection(this, 'AuthInfoAPI', () => AuthInfoAPIOperations)
  }

  /** Every operation under `/Automation`. */
  get AutomationAPI(): AutomationAPI {
    return lazySection(this, 'AutomationAPI', () => AutomationAPIOperations)
  }

  /** Every operation under `/AvalaraDetails`. */
  get AvalaraDetailsAPI(): AvalaraDetailsAPI {
    return lazySection(this, 'AvalaraDetailsAPI', () => AvalaraDetailsAPIOperations)
  }

  /** Every operation under `/AzureDelta`. */
  get AzureDeltaAPI(): AzureDeltaAPI {
    return lazySection(this, 'AzureDeltaAPI', () => AzureDeltaAPIOperations)
  }

  /** Every operation under `/AzureDevOpsDetails`. */
  get AzureDevOpsDetailsAPI(): AzureDevOpsDetailsAPI {
    return lazySection(this, 'AzureDevOpsDetailsAPI', () => AzureDevOpsDetailsAPIOperations)
  }

  /** Every operation under `/AzureTranslate`. */
  get AzureTranslateAPI(): AzureTranslateAPI {
    return lazySection(this, 'AzureTranslateAPI', () => AzureTranslateAPIOperations)
  }

  /** Every operation under `/BackgroundTask`. */
  get BackgroundTaskAPI(): BackgroundTaskAPI {
    return lazySection(this, 'BackgroundTaskAPI', () => BackgroundTaskAPIOperations)
  }

  /** Every operation under `/BillingTemplate`. */
  get BillingTemplateAPI(): BillingTemplateAPI {
    return lazySection(this, 'BillingTemplateAPI', () => BillingTemplateAPIOperations)
  }

  /** Every operation under `/BookingType`. */
  get BookingTypeAPI(): BookingTypeAPI {
    return lazySection(this, 'BookingTypeAPI', () => BookingTypeAPIOperations)
  }

  /** Every operation under `/Bookmark`. */
  get BookmarkAPI(): BookmarkAPI {
    return lazySection(this, 'BookmarkAPI', () => BookmarkAPIOperations)
  }

  /** Every operation under `/BudgetType`. */
  get BudgetTypeAPI(): BudgetTypeAPI {
    return lazySection(this, 'BudgetTypeAPI', () => BudgetTypeAPIOperations)
  }

  /** Every operation under `/BulkEmail`. */
  get BulkEmailAPI(): BulkEmailAPI {
    return lazySection(this, 'BulkEmailAPI', () => BulkEmailAPIOperations)
  }

  /** Every operation under `/BusinessCentralDetails`. */
  get BusinessCentralDetailsAPI(): BusinessCentralDetailsAPI {
    return lazySection(this, 'BusinessCentralDetailsAPI', () => BusinessCentralDetailsAPIOperations)
  }

  /** Every operation under `/CAB`. */
  get CABAPI(): CABAPI {
    return lazySection(this, 'CABAPI', () => CABAPIOperations)
  }

  /** Every operation under `/CABMember`. */
  get CABMemberAPI(): CABMemberAPI {
    return lazySection(this, 'CABMemberAPI', () => CABMemberAPIOperations)
  }

  /** Every operation under `/CABRole`. */
  get CABRoleAPI(): CABRoleAPI {
    return lazySection(this, 'CABRoleAPI', () => CABRoleAPIOperations)
  }

  /** Every operation under `/CRMNote`. */
  get CRMNoteAPI(): CRMNoteAPI {
    return lazySection(this, 'CRMNoteAPI', () => CRMNoteAPIOperations)
  }

  /** Every operation under `/CSPConsumptionData`. */
  get CSPConsumptionDataAPI(): CSPConsumptionDataAPI {
    return lazySection(this, 'CSPConsumptionDataAPI', () => CSPConsumptionDataAPIOperations)
  }

  /** Every operation under `/CSPSubscriptionPricing`. */
  get CSPSubscriptionPricingAPI(): CSPSubscriptionPricingAPI {
    return lazySection(this, 'CSPSubscriptionPricingAPI', () => CSPSubscriptionPricingAPIOperations)
  }

  /** Every operation under `/CSVTemplate`. */
  get CSVTemplateAPI(): CSVTemplateAPI {
    return lazySection(this, 'CSVTemplateAPI', () => CSVTemplateAPIOperations)
  }

  /** Every operation under `/CallLog`. */
  get CallLogAPI(): CallLogAPI {
    return lazySection(this, 'CallLogAPI', () => CallLogAPIOperations)
  }

  /** Every operation under `/CallScript`. */
  get CallScriptAPI(): CallScriptAPI {
    return lazySection(this, 'CallScriptAPI', () => CallScriptAPIOperations)
  }

  /** Every operation under `/CannedText`. */
  get CannedTextAPI(): CannedTextAPI {
    return lazySection(this, 'CannedTextAPI', () => CannedTextAPIOperations)
  }

  /** Every operation under `/Category`. */
  get CategoryAPI(): CategoryAPI {
    return lazySection(this, 'CategoryAPI', () => CategoryAPIOperations)
  }

  /** Every operation under `/Certificate`. */
  get CertificateAPI(): CertificateAPI {
    return lazySection(this, 'CertificateAPI', () => CertificateAPIOperations)
  }

  /** Every operation under `/ChangeCalendar`. */
  get ChangeCalendarAPI(): ChangeCalendarAPI {
    return lazySection(this, 'ChangeCalendarAPI', () => ChangeCalendarAPIOperations)
  }

  /** Every operation under `/ChargeRate`. */
  get ChargeRateAPI(): ChargeRateAPI {
    return lazySection(this, 'ChargeRateAPI', () => ChargeRateAPIOperations)
  }

  /** Every operation under `/Chat`. */
  get ChatAPI(): ChatAPI {
    return lazySection(this, 'ChatAPI', () => ChatAPIOperations)
  }

  /** Every operation under `/ChatFlow`. */
  get ChatFlowAPI(): ChatFlowAPI {
    return lazySection(this, 'ChatFlowAPI', () => ChatFlowAPIOperations)
  }

  /** Every operation under `/ChatMatchingData`. */
  get ChatMatchingDataAPI(): ChatMatchingDataAPI {
    return lazySection(this, 'ChatMatchingDataAPI', () => ChatMatchingDataAPIOperations)
  }

  /** Every operation under `/ChatMessage`. */
  get ChatMessageAPI(): ChatMessageAPI {
    return lazySection(this, 'ChatMessageAPI', () => ChatMessageAPIOperations)
  }

  /** Every operation under `/ChatProfile`. */
  get ChatProfileAPI(): ChatProfileAPI {
    return lazySection(this, 'ChatProfileAPI', () => ChatProfileAPIOperations)
  }

  /** Every operation under `/Client`. */
  get ClientAPI(): ClientAPI {
    return lazySection(this, 'ClientAPI', () => ClientAPIOperations)
  }

  /** Every operation under `/ClientCache`. */
  get ClientCacheAPI(): ClientCacheAPI {
    return lazySection(this, 'ClientCacheAPI', () => ClientCacheAPIOperations)
  }

  /** Every operation under `/ClientContract`. */
  get ClientContractAPI(): ClientContractAPI {
    return lazySection(this, 'ClientContractAPI', () => ClientContractAPIOperations)
  }

  /** Every operation under `/ClientPrepay`. */
  get ClientPrepayAPI(): ClientPrepayAPI {
    return lazySection(this, 'ClientPrepayAPI', () => ClientPrepayAPIOperations)
  }

  /** Every operation under `/ConfigCommit`. */
  get ConfigCommitAPI(): ConfigCommitAPI {
    return lazySection(this, 'ConfigCommitAPI', () => ConfigCommitAPIOperations)
  }

  /** Every operation under `/ConfirmClosure`. */
  get ConfirmClosureAPI(): ConfirmClosureAPI {
    return lazySection(this, 'ConfirmClosureAPI', () => ConfirmClosureAPIOperations)
  }

  /** Every operation under `/ConfluenceDetails`. */
  get ConfluenceDetailsAPI(): ConfluenceDetailsAPI {
    return lazySection(this, 'ConfluenceDetailsAPI', () => ConfluenceDetailsAPIOperations)
  }

  /** Every operation under `/ConnectedInstance`. */
  get ConnectedInstanceAPI(): ConnectedInstanceAPI {
    return lazySection(this, 'ConnectedInstanceAPI', () => ConnectedInstanceAPIOperations)
  }

  /** Every operation under `/Consignment`. */
  get ConsignmentAPI(): ConsignmentAPI {
    return lazySection(this, 'ConsignmentAPI', () => ConsignmentAPIOperations)
  }

  /** Every operation under `/Contactgroup`. */
  get ContactgroupAPI(): ContactgroupAPI {
    return lazySection(this, 'ContactgroupAPI', () => ContactgroupAPIOperations)
  }

  /** Every operation under `/Contactgroupcontact`. */
  get ContactgroupcontactAPI(): ContactgroupcontactAPI {
    return lazySection(this, 'ContactgroupcontactAPI', () => ContactgroupcontactAPIOperations)
  }

  /** Every operation under `/ContractRule`. */
  get ContractRuleAPI(): ContractRuleAPI {
    return lazySection(this, 'ContractRuleAPI', () => ContractRuleAPIOperations)
  }

  /** Every operation under `/ContractSchedule`. */
  get ContractScheduleAPI(): ContractScheduleAPI {
    return lazySection(this, 'ContractScheduleAPI', () => ContractScheduleAPIOperations)
  }

  /** Every operation under `/ContractSchedulePlan`. */
  get ContractSchedulePlanAPI(): ContractSchedulePlanAPI {
    return lazySection(this, 'ContractSchedulePlanAPI', () => ContractSchedulePlanAPIOperations)
  }

  /** Every operation under `/Control`. */
  get ControlAPI(): ControlAPI {
    return lazySection(this, 'ControlAPI', () => ControlAPIOperations)
  }

  /** Every operation under `/CostCentres`. */
  get CostCentresAPI(): CostCentresAPI {
    return lazySection(this, 'CostCentresAPI', () => CostCentresAPIOperations)
  }

  /** Every operation under `/CriteriaGroup`. */
  get CriteriaGroupAPI(): CriteriaGroupAPI {
    return lazySection(this, 'CriteriaGroupAPI', () => CriteriaGroupAPIOperations)
  }

  /** Every operation under `/Currency`. */
  get CurrencyAPI(): CurrencyAPI {
    return lazySection(this, 'CurrencyAPI', () => CurrencyAPIOperations)
  }

  /** Every operation under `/CustomButton`. */
  get CustomButtonAPI(): CustomButtonAPI {
    return lazySection(this, 'CustomButtonAPI', () => CustomButtonAPIOperations)
  }

  /** Every operation under `/CustomButtonAudit`. */
  get CustomButtonAuditAPI(): CustomButtonAuditAPI {
    return lazySection(this, 'CustomButtonAuditAPI', () => CustomButtonAuditAPIOperations)
  }

  /** Every operation under `/CustomIntegration`. */
  get CustomIntegrationAPI(): CustomIntegrationAPI {
    return lazySection(this, 'CustomIntegrationAPI', () => CustomIntegrationAPIOperations)
  }

  /** Every operation under `/CustomIntegrationMethod`. */
  get CustomIntegrationMethodAPI(): CustomIntegrationMethodAPI {
    return lazySection(this, 'CustomIntegrationMethodAPI', () => CustomIntegrationMethodAPIOperations)
  }

  /** Every operation under `/CustomIntegrationMethodValue`. */
  get CustomIntegrationMethodValueAPI(): CustomIntegrationMethodValueAPI {
    return lazySection(this, 'CustomIntegrationMethodValueAPI', () => CustomIntegrationMethodValueAPIOperations)
  }

  /** Every operation under `/CustomIntegrationRepository`. */
  get CustomIntegrationRepositoryAPI(): CustomIntegrationRepositoryAPI {
    return lazySection(this, 'CustomIntegrationRepositoryAPI', () => CustomIntegrationRepositoryAPIOperations)
  }

  /** Every operation under `/CustomQuery`. */
  get CustomQueryAPI(): CustomQueryAPI {
    return lazySection(this, 'CustomQueryAPI', () => CustomQueryAPIOperations)
  }

  /** Every operation under `/CustomTable`. */
  get CustomTableAPI(): CustomTableAPI {
    return lazySection(this, 'CustomTableAPI', () => CustomTableAPIOperations)
  }

  /** Every operation under `/DashboardLinks`. */
  get DashboardLinksAPI(): DashboardLinksAPI {
    return lazySection(this, 'DashboardLinksAPI', () => DashboardLinksAPIOperations)
  }

  /** Every operation under `/DashboardLinksRepository`. */
  get DashboardLinksRepositoryAPI(): DashboardLinksRepositoryAPI {
    return lazySection(this, 'DashboardLinksRepositoryAPI', () => DashboardLinksRepositoryAPIOperations)
  }

  /** Every operation under `/DatabaseLookup`. */
  get DatabaseLookupAPI(): DatabaseLookupAPI {
    return lazySection(this, 'DatabaseLookupAPI', () => DatabaseLookupAPIOperations)
  }

  /** Every operation under `/DatabaseLookupConfirmation`. */
  get DatabaseLookupConfirmationAPI(): DatabaseLookupConfirmationAPI {
    return lazySection(this, 'DatabaseLookupConfirmationAPI', () => DatabaseLookupConfirmationAPIOperations)
  }

  /** Every operation under `/DattoCommerceDetails`. */
  get DattoCommerceDetailsAPI(): DattoCommerceDetailsAPI {
    return lazySection(this, 'DattoCommerceDetailsAPI', () => DattoCommerceDetailsAPIOperations)
  }

  /** Every operation under `/DattoRmmDetails`. */
  get DattoRmmDetailsAPI(): DattoRmmDetailsAPI {
    return lazySection(this, 'DattoRmmDetailsAPI', () => DattoRmmDetailsAPIOperations)
  }

  /** Every operation under `/DeviceLicence`. */
  get DeviceLicenceAPI(): DeviceLicenceAPI {
    return lazySection(this, 'DeviceLicenceAPI', () => DeviceLicenceAPIOperations)
  }

  /** Every operation under `/DistributionLists`. */
  get DistributionListsAPI(): DistributionListsAPI {
    return lazySection(this, 'DistributionListsAPI', () => DistributionListsAPIOperations)
  }

  /** Every operation under `/DistributionListsLog`. */
  get DistributionListsLogAPI(): DistributionListsLogAPI {
    return lazySection(this, 'DistributionListsLogAPI', () => DistributionListsLogAPIOperations)
  }

  /** Every operation under `/DocumentCreation`. */
  get DocumentCreationAPI(): DocumentCreationAPI {
    return lazySection(this, 'DocumentCreationAPI', () => DocumentCreationAPIOperations)
  }

  /** Every operation under `/Downtime`. */
  get DowntimeAPI(): DowntimeAPI {
    return lazySection(this, 'DowntimeAPI', () => DowntimeAPIOperations)
  }

  /** Every operation under `/Draft`. */
  get DraftAPI(): DraftAPI {
    return lazySection(this, 'DraftAPI', () => DraftAPIOperations)
  }

  /** Every operation under `/Dynamics365CRMDetails`. */
  get Dynamics365CRMDetailsAPI(): Dynamics365CRMDetailsAPI {
    return lazySection(this, 'Dynamics365CRMDetailsAPI', () => Dynamics365CRMDetailsAPIOperations)
  }

  /** Every operation under `/DynatraceDetails`. */
  get DynatraceDetailsAPI(): DynatraceDetailsAPI {
    return lazySection(this, 'DynatraceDetailsAPI', () => DynatraceDetailsAPIOperations)
  }

  /** Every operation under `/EcommerceOrder`. */
  get EcommerceOrderAPI(): EcommerceOrderAPI {
    return lazySection(this, 'EcommerceOrderAPI', () => EcommerceOrderAPIOperations)
  }

  /** Every operation under `/EmailAddressBook`. */
  get EmailAddressBookAPI(): EmailAddressBookAPI {
    return lazySection(this, 'EmailAddressBookAPI', () => EmailAddressBookAPIOperations)
  }

  /** Every operation under `/EmailRule`. */
  get EmailRuleAPI(): EmailRuleAPI {
    return lazySection(this, 'EmailRuleAPI', () => EmailRuleAPIOperations)
  }

  /** Every operation under `/EmailStore`. */
  get EmailStoreAPI(): EmailStoreAPI {
    return lazySection(this, 'EmailStoreAPI', () => EmailStoreAPIOperations)
  }

  /** Every operation under `/EmailTemplate`. */
  get EmailTemplateAPI(): EmailTemplateAPI {
    return lazySection(this, 'EmailTemplateAPI', () => EmailTemplateAPIOperations)
  }

  /** Every operation under `/EmailTemplateVariable`. */
  get EmailTemplateVariableAPI(): EmailTemplateVariableAPI {
    return lazySection(this, 'EmailTemplateVariableAPI', () => EmailTemplateVariableAPIOperations)
  }

  /** Every operation under `/Eracent`. */
  get EracentAPI(): EracentAPI {
    return lazySection(this, 'EracentAPI', () => EracentAPIOperations)
  }

  /** Every operation under `/EracentDetails`. */
  get EracentDetailsAPI(): EracentDetailsAPI {
    return lazySection(this, 'EracentDetailsAPI', () => EracentDetailsAPIOperations)
  }

  /** Every operation under `/Event`. */
  get EventAPI(): EventAPI {
    return lazySection(this, 'EventAPI', () => EventAPIOperations)
  }

  /** Every operation under `/EventRule`. */
  get EventRuleAPI(): EventRuleAPI {
    return lazySection(this, 'EventRuleAPI', () => EventRuleAPIOperations)
  }

  /** Every operation under `/ExactDetails`. */
  get ExactDetailsAPI(): ExactDetailsAPI {
    return lazySection(this, 'ExactDetailsAPI', () => ExactDetailsAPIOperations)
  }

  /** Every operation under `/Example`. */
  get ExampleAPI(): ExampleAPI {
    return lazySection(this, 'ExampleAPI', () => ExampleAPIOperations)
  }

  /** Every operation under `/Expense`. */
  get ExpenseAPI(): ExpenseAPI {
    return lazySection(this, 'ExpenseAPI', () => ExpenseAPIOperations)
  }

  /** Every operation under `/ExternalChatMessage`. */
  get ExternalChatMessageAPI(): ExternalChatMessageAPI {
    return lazySection(this, 'ExternalChatMessageAPI', () => ExternalChatMessageAPIOperations)
  }

  /** Every operation under `/ExternalLink`. */
  get ExternalLinkAPI(): ExternalLinkAPI {
    return lazySection(this, 'ExternalLinkAPI', () => ExternalLinkAPIOperations)
  }

  /** Every operation under `/FAQLists`. */
  get FAQListsAPI(): FAQListsAPI {
    return lazySection(this, 'FAQListsAPI', () => FAQListsAPIOperations)
  }

  /** Every operation under `/FacebookDetails`. */
  get FacebookDetailsAPI(): FacebookDetailsAPI {
    return lazySection(this, 'FacebookDetailsAPI', () => FacebookDetailsAPIOperations)
  }

  /** Every operation under `/FaultViewLog`. */
  get FaultViewLogAPI(): FaultViewLogAPI {
    return lazySection(this, 'FaultViewLogAPI', () => FaultViewLogAPIOperations)
  }

  /** Every operation under `/FaultsForecasting`. */
  get FaultsForecastingAPI(): FaultsForecastingAPI {
    return lazySection(this, 'FaultsForecastingAPI', () => FaultsForecastingAPIOperations)
  }

  /** Every operation under `/Features`. */
  get FeaturesAPI(): FeaturesAPI {
    return lazySection(this, 'FeaturesAPI', () => FeaturesAPIOperations)
  }

  /** Every operation under `/Feed`. */
  get FeedAPI(): FeedAPI {
    return lazySection(this, 'FeedAPI', () => FeedAPIOperations)
  }

  /** Every operation under `/Feedback`. */
  get FeedbackAPI(): FeedbackAPI {
    return lazySection(this, 'FeedbackAPI', () => FeedbackAPIOperations)
  }

  /** Every operation under `/Field`. */
  get FieldAPI(): FieldAPI {
    return lazySection(this, 'FieldAPI', () => FieldAPIOperations)
  }

  /** Every operation under `/FieldGroup`. */
  get FieldGroupAPI(): FieldGroupAPI {
    return lazySection(this, 'FieldGroupAPI', () => FieldGroupAPIOperations)
  }

  /** Every operation under `/FieldInfo`. */
  get FieldInfoAPI(): FieldInfoAPI {
    return lazySection(this, 'FieldInfoAPI', () => FieldInfoAPIOperations)
  }

  /** Every operation under `/ForecastDetails`. */
  get ForecastDetailsAPI(): ForecastDetailsAPI {
    return lazySection(this, 'ForecastDetailsAPI', () => ForecastDetailsAPIOperations)
  }

  /** Every operation under `/ForethoughtDetails`. */
  get ForethoughtDetailsAPI(): ForethoughtDetailsAPI {
    return lazySection(this, 'ForethoughtDetailsAPI', () => ForethoughtDetailsAPIOperations)
  }

  /** Every operation under `/FortnoxDetails`. */
  get FortnoxDetailsAPI(): FortnoxDetailsAPI {
    return lazySection(this, 'FortnoxDetailsAPI', () => FortnoxDetailsAPIOperations)
  }

  /** Every operation under `/GWorkspaceDetails`. */
  get GWorkspaceDetailsAPI(): GWorkspaceDetailsAPI {
    return lazySection(this, 'GWorkspaceDetailsAPI', () => GWorkspaceDetailsAPIOperations)
  }

  /** Every operation under `/GoToResolve`. */
  get GoToResolveAPI(): GoToResolveAPI {
    return lazySection(this, 'GoToResolveAPI', () => GoToResolveAPIOperations)
  }

  /** Every operation under `/GoogleBusinessDetails`. */
  get GoogleBusinessDetailsAPI(): GoogleBusinessDetailsAPI {
    return lazySection(this, 'GoogleBusinessDetailsAPI', () => GoogleBusinessDetailsAPIOperations)
  }

  /** Every operation under `/HaloDeviceInfo`. */
  get HaloDeviceInfoAPI(): HaloDeviceInfoAPI {
    return lazySection(this, 'HaloDeviceInfoAPI', () => HaloDeviceInfoAPIOperations)
  }

  /** Every operation under `/HaloField`. */
  get HaloFieldAPI(): HaloFieldAPI {
    return lazySection(this, 'HaloFieldAPI', () => HaloFieldAPIOperations)
  }

  /** Every operation under `/HaloIntegration`. */
  get HaloIntegrationAPI(): HaloIntegrationAPI {
    return lazySection(this, 'HaloIntegrationAPI', () => HaloIntegrationAPIOperations)
  }

  /** Every operation under `/HaloNews`. */
  get HaloNewsAPI(): HaloNewsAPI {
    return lazySection(this, 'HaloNewsAPI', () => HaloNewsAPIOperations)
  }

  /** Every operation under `/Health`. */
  get HealthAPI(): HealthAPI {
    return lazySection(this, 'HealthAPI', () => HealthAPIOperations)
  }

  /** Every operation under `/HistoricalTicketVolumes`. */
  get HistoricalTicketVolumesAPI(): HistoricalTicketVolumesAPI {
    return lazySection(this, 'HistoricalTicketVolumesAPI', () => HistoricalTicketVolumesAPIOperations)
  }

  /** Every operation under `/Holiday`. */
  get HolidayAPI(): HolidayAPI {
    return lazySection(this, 'HolidayAPI', () => HolidayAPIOperations)
  }

  /** Every operation under `/Hopewiser`. */
  get HopewiserAPI(): HopewiserAPI {
    return lazySection(this, 'HopewiserAPI', () => HopewiserAPIOperations)
  }

  /** Every operation under `/ISLOnline`. */
  get ISLOnlineAPI(): ISLOnlineAPI {
    return lazySection(this, 'ISLOnlineAPI', () => ISLOnlineAPIOperations)
  }

  /** Every operation under `/ImpersonationRequest`. */
  get ImpersonationRequestAPI(): ImpersonationRequestAPI {
    return lazySection(this, 'ImpersonationRequestAPI', () => ImpersonationRequestAPIOperations)
  }

  /** Every operation under `/ImportCSV`. */
  get ImportCSVAPI(): ImportCSVAPI {
    return lazySection(this, 'ImportCSVAPI', () => ImportCSVAPIOperations)
  }

  /** Every operation under `/IncomingEvent`. */
  get IncomingEventAPI(): IncomingEventAPI {
    return lazySection(this, 'IncomingEventAPI', () => IncomingEventAPIOperations)
  }

  /** Every operation under `/IncomingWebhook`. */
  get IncomingWebhookAPI(): IncomingWebhookAPI {
    return lazySection(this, 'IncomingWebhookAPI', () => IncomingWebhookAPIOperations)
  }

  /** Every operation under `/IncomingWebhookAttempt`. */
  get IncomingWebhookAttemptAPI(): IncomingWebhookAttemptAPI {
    return lazySection(this, 'IncomingWebhookAttemptAPI', () => IncomingWebhookAttemptAPIOperations)
  }

  /** Every operation under `/IngramMicroDetails`. */
  get IngramMicroDetailsAPI(): IngramMicroDetailsAPI {
    return lazySection(this, 'IngramMicroDetailsAPI', () => IngramMicroDetailsAPIOperations)
  }

  /** Every operation under `/IngramMicroReseller`. */
  get IngramMicroResellerAPI(): IngramMicroResellerAPI {
    return lazySection(this, 'IngramMicroResellerAPI', () => IngramMicroResellerAPIOperations)
  }

  /** Every operation under `/IngramMicroResellerDetails`. */
  get IngramMicroResellerDetailsAPI(): IngramMicroResellerDetailsAPI {
    return lazySection(this, 'IngramMicroResellerDetailsAPI', () => IngramMicroResellerDetailsAPIOperations)
  }

  /** Every operation under `/Instance`. */
  get InstanceAPI(): InstanceAPI {
    return lazySection(this, 'InstanceAPI', () => InstanceAPIOperations)
  }

  /** Every operation under `/InstanceInfo`. */
  get InstanceInfoAPI(): InstanceInfoAPI {
    return lazySection(this, 'InstanceInfoAPI', () => InstanceInfoAPIOperations)
  }

  /** Every operation under `/IntegrationConfiguration`. */
  get IntegrationConfigurationAPI(): IntegrationConfigurationAPI {
    return lazySection(this, 'IntegrationConfigurationAPI', () => IntegrationConfigurationAPIOperations)
  }

  /** Every operation under `/IntegrationData`. */
  get IntegrationDataAPI(): IntegrationDataAPI {
    return lazySection(this, 'IntegrationDataAPI', () => IntegrationDataAPIOperations)
  }

  /** Every operation under `/IntegrationDelta`. */
  get IntegrationDeltaAPI(): IntegrationDeltaAPI {
    return lazySection(this, 'IntegrationDeltaAPI', () => IntegrationDeltaAPIOperations)
  }

  /** Every operation under `/IntegrationError`. */
  get IntegrationErrorAPI(): IntegrationErrorAPI {
    return lazySection(this, 'IntegrationErrorAPI', () => IntegrationErrorAPIOperations)
  }

  /** Every operation under `/IntegrationExport`. */
  get IntegrationExportAPI(): IntegrationExportAPI {
    return lazySection(this, 'IntegrationExportAPI', () => IntegrationExportAPIOperations)
  }

  /** Every operation under `/IntegrationFieldData`. */
  get IntegrationFieldDataAPI(): IntegrationFieldDataAPI {
    return lazySection(this, 'IntegrationFieldDataAPI', () => IntegrationFieldDataAPIOperations)
  }

  /** Every operation under `/IntegrationFieldMapping`. */
  get IntegrationFieldMappingAPI(): IntegrationFieldMappingAPI {
    return lazySection(this, 'IntegrationFieldMappingAPI', () => IntegrationFieldMappingAPIOperations)
  }

  /** Every operation under `/IntegrationLookUp`. */
  get IntegrationLookUpAPI(): IntegrationLookUpAPI {
    return lazySection(this, 'IntegrationLookUpAPI', () => IntegrationLookUpAPIOperations)
  }

  /** Every operation under `/IntegrationRequest`. */
  get IntegrationRequestAPI(): IntegrationRequestAPI {
    return lazySection(this, 'IntegrationRequestAPI', () => IntegrationRequestAPIOperations)
  }

  /** Every operation under `/IntegrationRunbookVariableGroup`. */
  get IntegrationRunbookVariableGroupAPI(): IntegrationRunbookVariableGroupAPI {
    return lazySection(this, 'IntegrationRunbookVariableGroupAPI', () => IntegrationRunbookVariableGroupAPIOperations)
  }

  /** Every operation under `/IntegrationSiteMapping`. */
  get IntegrationSiteMappingAPI(): IntegrationSiteMappingAPI {
    return lazySection(this, 'IntegrationSiteMappingAPI', () => IntegrationSiteMappingAPIOperations)
  }

  /** Every operation under `/IntegratorLog`. */
  get IntegratorLogAPI(): IntegratorLogAPI {
    return lazySection(this, 'IntegratorLogAPI', () => IntegratorLogAPIOperations)
  }

  /** Every operation under `/IntegratorSchedule`. */
  get IntegratorScheduleAPI(): IntegratorScheduleAPI {
    return lazySection(this, 'IntegratorScheduleAPI', () => IntegratorScheduleAPIOperations)
  }

  /** Every operation under `/IntegratorTrace`. */
  get IntegratorTraceAPI(): IntegratorTraceAPI {
    return lazySection(this, 'IntegratorTraceAPI', () => IntegratorTraceAPIOperations)
  }

  /** Every operation under `/Invoice`. */
  get InvoiceAPI(): InvoiceAPI {
    return lazySection(this, 'InvoiceAPI', () => InvoiceAPIOperations)
  }

  /** Every operation under `/InvoiceChange`. */
  get InvoiceChangeAPI(): InvoiceChangeAPI {
    return lazySection(this, 'InvoiceChangeAPI', () => InvoiceChangeAPIOperations)
  }

  /** Every operation under `/InvoiceDetailProRata`. */
  get InvoiceDetailProRataAPI(): InvoiceDetailProRataAPI {
    return lazySection(this, 'InvoiceDetailProRataAPI', () => InvoiceDetailProRataAPIOperations)
  }

  /** Every operation under `/InvoicePayment`. */
  get InvoicePaymentAPI(): InvoicePaymentAPI {
    return lazySection(this, 'InvoicePaymentAPI', () => InvoicePaymentAPIOperations)
  }

  /** Every operation under `/Item`. */
  get ItemAPI(): ItemAPI {
    return lazySection(this, 'ItemAPI', () => ItemAPIOperations)
  }

  /** Every operation under `/ItemAccountsLink`. */
  get ItemAccountsLinkAPI(): ItemAccountsLinkAPI {
    return lazySection(this, 'ItemAccountsLinkAPI', () => ItemAccountsLinkAPIOperations)
  }

  /** Every operation under `/ItemGroup`. */
  get ItemGroupAPI(): ItemGroupAPI {
    return lazySection(this, 'ItemGroupAPI', () => ItemGroupAPIOperations)
  }

  /** Every operation under `/ItemStock`. */
  get ItemStockAPI(): ItemStockAPI {
    return lazySection(this, 'ItemStockAPI', () => ItemStockAPIOperations)
  }

  /** Every operation under `/ItemStockHistory`. */
  get ItemStockHistoryAPI(): ItemStockHistoryAPI {
    return lazySection(this, 'ItemStockHistoryAPI', () => ItemStockHistoryAPIOperations)
  }

  /** Every operation under `/JamfDetails`. */
  get JamfDetailsAPI(): JamfDetailsAPI {
    return lazySection(this, 'JamfDetailsAPI', () => JamfDetailsAPIOperations)
  }

  /** Every operation under `/JiraDetails`. */
  get JiraDetailsAPI(): JiraDetailsAPI {
    return lazySection(this, 'JiraDetailsAPI', () => JiraDetailsAPIOperations)
  }

  /** Every operation under `/Journey`. */
  get JourneyAPI(): JourneyAPI {
    return lazySection(this, 'JourneyAPI', () => JourneyAPIOperations)
  }

  /** Every operation under `/KBArticle`. */
  get KBArticleAPI(): KBArticleAPI {
    return lazySection(this, 'KBArticleAPI', () => KBArticleAPIOperations)
  }

  /** Every operation under `/KBArticleAnon`. */
  get KBArticleAnonAPI(): KBArticleAnonAPI {
    return lazySection(this, 'KBArticleAnonAPI', () => KBArticleAnonAPIOperations)
  }

  /** Every operation under `/Kandji`. */
  get KandjiAPI(): KandjiAPI {
    return lazySection(this, 'KandjiAPI', () => KandjiAPIOperations)
  }

  /** Every operation under `/KandjiDetails`. */
  get KandjiDetailsAPI(): KandjiDetailsAPI {
    return lazySection(this, 'KandjiDetailsAPI', () => KandjiDetailsAPIOperations)
  }

  /** Every operation under `/KaseyaVSAX`. */
  get KaseyaVSAXAPI(): KaseyaVSAXAPI {
    return lazySection(this, 'KaseyaVSAXAPI', () => KaseyaVSAXAPIOperations)
  }

  /** Every operation under `/KaseyaVSAXDetails`. */
  get KaseyaVSAXDetailsAPI(): KaseyaVSAXDetailsAPI {
    return lazySection(this, 'KaseyaVSAXDetailsAPI', () => KaseyaVSAXDetailsAPIOperations)
  }

  /** Every operation under `/KashflowDetails`. */
  get KashflowDetailsAPI(): KashflowDetailsAPI {
    return lazySection(this, 'KashflowDetailsAPI', () => KashflowDetailsAPIOperations)
  }

  /** Every operation under `/KeyVault`. */
  get KeyVaultAPI(): KeyVaultAPI {
    return lazySection(this, 'KeyVaultAPI', () => KeyVaultAPIOperations)
  }

  /** Every operation under `/LDAPConnection`. */
  get LDAPConnectionAPI(): LDAPConnectionAPI {
    return lazySection(this, 'LDAPConnectionAPI', () => LDAPConnectionAPIOperations)
  }

  /** Every operation under `/Languages`. */
  get LanguagesAPI(): LanguagesAPI {
    return lazySection(this, 'LanguagesAPI', () => LanguagesAPIOperations)
  }

  /** Every operation under `/LapSafe`. */
  get LapSafeAPI(): LapSafeAPI {
    return lazySection(this, 'LapSafeAPI', () => LapSafeAPIOperations)
  }

  /** Every operation under `/LicenceChange`. */
  get LicenceChangeAPI(): LicenceChangeAPI {
    return lazySection(this, 'LicenceChangeAPI', () => LicenceChangeAPIOperations)
  }

  /** Every operation under `/LicenseInfo`. */
  get LicenseInfoAPI(): LicenseInfoAPI {
    return lazySection(this, 'LicenseInfoAPI', () => LicenseInfoAPIOperations)
  }

  /** Every operation under `/LoginToken`. */
  get LoginTokenAPI(): LoginTokenAPI {
    return lazySection(this, 'LoginTokenAPI', () => LoginTokenAPIOperations)
  }

  /** Every operation under `/Lookup`. */
  get LookupAPI(): LookupAPI {
    return lazySection(this, 'LookupAPI', () => LookupAPIOperations)
  }

  /** Every operation under `/MO`. */
  get MOAPI(): MOAPI {
    return lazySection(this, 'MOAPI', () => MOAPIOperations)
  }

  /** Every operation under `/MYOBdetails`. */
  get MYOBdetailsAPI(): MYOBdetailsAPI {
    return lazySection(this, 'MYOBdetailsAPI', () => MYOBdetailsAPIOperations)
  }

  /** Every operation under `/Mail`. */
  get MailAPI(): MailAPI {
    return lazySection(this, 'MailAPI', () => MailAPIOperations)
  }

  /** Every operation under `/MailCampaign`. */
  get MailCampaignAPI(): MailCampaignAPI {
    return lazySection(this, 'MailCampaignAPI', () => MailCampaignAPIOperations)
  }

  /** Every operation under `/MailCampaignEmail`. */
  get MailCampaignEmailAPI(): MailCampaignEmailAPI {
    return lazySection(this, 'MailCampaignEmailAPI', () => MailCampaignEmailAPIOperations)
  }

  /** Every operation under `/MailCampaignLog`. */
  get MailCampaignLogAPI(): MailCampaignLogAPI {
    return lazySection(this, 'MailCampaignLogAPI', () => MailCampaignLogAPIOperations)
  }

  /** Every operation under `/Mailbox`. */
  get MailboxAPI(): MailboxAPI {
    return lazySection(this, 'MailboxAPI', () => MailboxAPIOperations)
  }

  /** Every operation under `/MailboxCredential`. */
  get MailboxCredentialAPI(): MailboxCredentialAPI {
    return lazySection(this, 'MailboxCredentialAPI', () => MailboxCredentialAPIOperations)
  }

  /** Every operation under `/Mailchimp`. */
  get MailchimpAPI(): MailchimpAPI {
    return lazySection(this, 'MailchimpAPI', () => MailchimpAPIOperations)
  }

  /** Every operation under `/ManageEngine`. */
  get ManageEngineAPI(): ManageEngineAPI {
    return lazySection(this, 'ManageEngineAPI', () => ManageEngineAPIOperations)
  }

  /** Every operation under `/ManageEngineDetails`. */
  get ManageEngineDetailsAPI(): ManageEngineDetailsAPI {
    return lazySection(this, 'ManageEngineDetailsAPI', () => ManageEngineDetailsAPIOperations)
  }

  /** Every operation under `/MarketingUnsubscribe`. */
  get MarketingUnsubscribeAPI(): MarketingUnsubscribeAPI {
    return lazySection(this, 'MarketingUnsubscribeAPI', () => MarketingUnsubscribeAPIOperations)
  }

  /** Every operation under `/MattermostChannelDetails`. */
  get MattermostChannelDetailsAPI(): MattermostChannelDetailsAPI {
    return lazySection(this, 'MattermostChannelDetailsAPI', () => MattermostChannelDetailsAPIOperations)
  }

  /** Every operation under `/MattermostDetails`. */
  get MattermostDetailsAPI(): MattermostDetailsAPI {
    return lazySection(this, 'MattermostDetailsAPI', () => MattermostDetailsAPIOperations)
  }

  /** Every operation under `/MeterReading`. */
  get MeterReadingAPI(): MeterReadingAPI {
    return lazySection(this, 'MeterReadingAPI', () => MeterReadingAPIOperations)
  }

  /** Every operation under `/MicrosoftSubscriptionMapping`. */
  get MicrosoftSubscriptionMappingAPI(): MicrosoftSubscriptionMappingAPI {
    return lazySection(this, 'MicrosoftSubscriptionMappingAPI', () => MicrosoftSubscriptionMappingAPIOperations)
  }

  /** Every operation under `/MicrosoftTeams`. */
  get MicrosoftTeamsAPI(): MicrosoftTeamsAPI {
    return lazySection(this, 'MicrosoftTeamsAPI', () => MicrosoftTeamsAPIOperations)
  }

  /** Every operation under `/MicrosoftTeamsMapping`. */
  get MicrosoftTeamsMappingAPI(): MicrosoftTeamsMappingAPI {
    return lazySection(this, 'MicrosoftTeamsMappingAPI', () => MicrosoftTeamsMappingAPIOperations)
  }

  /** Every operation under `/NCentralDetails`. */
  get NCentralDetailsAPI(): NCentralDetailsAPI {
    return lazySection(this, 'NCentralDetailsAPI', () => NCentralDetailsAPIOperations)
  }

  /** Every operation under `/Nhserverconfig`. */
  get NhserverconfigAPI(): NhserverconfigAPI {
    return lazySection(this, 'NhserverconfigAPI', () => NhserverconfigAPIOperations)
  }

  /** Every operation under `/Notification`. */
  get NotificationAPI(): NotificationAPI {
    return lazySection(this, 'NotificationAPI', () => NotificationAPIOperations)
  }

  /** Every operation under `/NotificationLog`. */
  get NotificationLogAPI(): NotificationLogAPI {
    return lazySection(this, 'NotificationLogAPI', () => NotificationLogAPIOperations)
  }

  /** Every operation under `/NotificationMessage`. */
  get NotificationMessageAPI(): NotificationMessageAPI {
    return lazySection(this, 'NotificationMessageAPI', () => NotificationMessageAPIOperations)
  }

  /** Every operation under `/Notifications`. */
  get NotificationsAPI(): NotificationsAPI {
    return lazySection(this, 'NotificationsAPI', () => NotificationsAPIOperations)
  }

  /** Every operation under `/ObjectMappingProfile`. */
  get ObjectMappingProfileAPI(): ObjectMappingProfileAPI {
    return lazySection(this, 'ObjectMappingProfileAPI', () => ObjectMappingProfileAPIOperations)
  }

  /** Every operation under `/OnlineStatus`. */
  get OnlineStatusAPI(): OnlineStatusAPI {
    return lazySection(this, 'OnlineStatusAPI', () => OnlineStatusAPIOperations)
  }

  /** Every operation under `/Opportunities`. */
  get OpportunitiesAPI(): OpportunitiesAPI {
    return lazySection(this, 'OpportunitiesAPI', () => OpportunitiesAPIOperations)
  }

  /** Every operation under `/OrderLine`. */
  get OrderLineAPI(): OrderLineAPI {
    return lazySection(this, 'OrderLineAPI', () => OrderLineAPIOperations)
  }

  /** Every operation under `/Organisation`. */
  get OrganisationAPI(): OrganisationAPI {
    return lazySection(this, 'OrganisationAPI', () => OrganisationAPIOperations)
  }

  /** Every operation under `/Outcome`. */
  get OutcomeAPI(): OutcomeAPI {
    return lazySection(this, 'OutcomeAPI', () => OutcomeAPIOperations)
  }

  /** Every operation under `/Outgoing`. */
  get OutgoingAPI(): OutgoingAPI {
    return lazySection(this, 'OutgoingAPI', () => OutgoingAPIOperations)
  }

  /** Every operation under `/OutgoingAttempt`. */
  get OutgoingAttemptAPI(): OutgoingAttemptAPI {
    return lazySection(this, 'OutgoingAttemptAPI', () => OutgoingAttemptAPIOperations)
  }

  /** Every operation under `/Outgoingemail`. */
  get OutgoingemailAPI(): OutgoingemailAPI {
    return lazySection(this, 'OutgoingemailAPI', () => OutgoingemailAPIOperations)
  }

  /** Every operation under `/PRTGDetails`. */
  get PRTGDetailsAPI(): PRTGDetailsAPI {
    return lazySection(this, 'PRTGDetailsAPI', () => PRTGDetailsAPIOperations)
  }

  /** Every operation under `/PasswordField`. */
  get PasswordFieldAPI(): PasswordFieldAPI {
    return lazySection(this, 'PasswordFieldAPI', () => PasswordFieldAPIOperations)
  }

  /** Every operation under `/Pax8Details`. */
  get Pax8DetailsAPI(): Pax8DetailsAPI {
    return lazySection(this, 'Pax8DetailsAPI', () => Pax8DetailsAPIOperations)
  }

  /** Every operation under `/PdfTemplate`. */
  get PdfTemplateAPI(): PdfTemplateAPI {
    return lazySection(this, 'PdfTemplateAPI', () => PdfTemplateAPIOperations)
  }

  /** Every operation under `/PdfTemplateRepository`. */
  get PdfTemplateRepositoryAPI(): PdfTemplateRepositoryAPI {
    return lazySection(this, 'PdfTemplateRepositoryAPI', () => PdfTemplateRepositoryAPIOperations)
  }

  /** Every operation under `/PopupNote`. */
  get PopupNoteAPI(): PopupNoteAPI {
    return lazySection(this, 'PopupNoteAPI', () => PopupNoteAPIOperations)
  }

  /** Every operation under `/PowerShellScript`. */
  get PowerShellScriptAPI(): PowerShellScriptAPI {
    return lazySection(this, 'PowerShellScriptAPI', () => PowerShellScriptAPIOperations)
  }

  /** Every operation under `/PowerShellScriptCriteria`. */
  get PowerShellScriptCriteriaAPI(): PowerShellScriptCriteriaAPI {
    return lazySection(this, 'PowerShellScriptCriteriaAPI', () => PowerShellScriptCriteriaAPIOperations)
  }

  /** Every operation under `/PowerShellScriptProcessing`. */
  get PowerShellScriptProcessingAPI(): PowerShellScriptProcessingAPI {
    return lazySection(this, 'PowerShellScriptProcessingAPI', () => PowerShellScriptProcessingAPIOperations)
  }

  /** Every operation under `/Priority`. */
  get PriorityAPI(): PriorityAPI {
    return lazySection(this, 'PriorityAPI', () => PriorityAPIOperations)
  }

  /** Every operation under `/Product`. */
  get ProductAPI(): ProductAPI {
    return lazySection(this, 'ProductAPI', () => ProductAPIOperations)
  }

  /** Every operation under `/ProductBranch`. */
  get ProductBranchAPI(): ProductBranchAPI {
    return lazySection(this, 'ProductBranchAPI', () => ProductBranchAPIOperations)
  }

  /** Every operation under `/ProductComponent`. */
  get ProductComponentAPI(): ProductComponentAPI {
    return lazySection(this, 'ProductComponentAPI', () => ProductComponentAPIOperations)
  }

  /** Every operation under `/ProjectSetupLines`. */
  get ProjectSetupLinesAPI(): ProjectSetupLinesAPI {
    return lazySection(this, 'ProjectSetupLinesAPI', () => ProjectSetupLinesAPIOperations)
  }

  /** Every operation under `/Projects`. */
  get ProjectsAPI(): ProjectsAPI {
    return lazySection(this, 'ProjectsAPI', () => ProjectsAPIOperations)
  }

  /** Every operation under `/PublishProfiles`. */
  get PublishProfilesAPI(): PublishProfilesAPI {
    return lazySection(this, 'PublishProfilesAPI', () => PublishProfilesAPIOperations)
  }

  /** Every operation under `/PurchaseOrder`. */
  get PurchaseOrderAPI(): PurchaseOrderAPI {
    return lazySection(this, 'PurchaseOrderAPI', () => PurchaseOrderAPIOperations)
  }

  /** Every operation under `/Qualification`. */
  get QualificationAPI(): QualificationAPI {
    return lazySection(this, 'QualificationAPI', () => QualificationAPIOperations)
  }

  /** Every operation under `/QuickBooksDetails`. */
  get QuickBooksDetailsAPI(): QuickBooksDetailsAPI {
    return lazySection(this, 'QuickBooksDetailsAPI', () => QuickBooksDetailsAPIOperations)
  }

  /** Every operation under `/Quotation`. */
  get QuotationAPI(): QuotationAPI {
    return lazySection(this, 'QuotationAPI', () => QuotationAPIOperations)
  }

  /** Every operation under `/Raynet`. */
  get RaynetAPI(): RaynetAPI {
    return lazySection(this, 'RaynetAPI', () => RaynetAPIOperations)
  }

  /** Every operation under `/RaynetDetails`. */
  get RaynetDetailsAPI(): RaynetDetailsAPI {
    return lazySection(this, 'RaynetDetailsAPI', () => RaynetDetailsAPIOperations)
  }

  /** Every operation under `/RecurringInvoice`. */
  get RecurringInvoiceAPI(): RecurringInvoiceAPI {
    return lazySection(this, 'RecurringInvoiceAPI', () => RecurringInvoiceAPIOperations)
  }

  /** Every operation under `/RecurringItem`. */
  get RecurringItemAPI(): RecurringItemAPI {
    return lazySection(this, 'RecurringItemAPI', () => RecurringItemAPIOperations)
  }

  /** Every operation under `/Release`. */
  get ReleaseAPI(): ReleaseAPI {
    return lazySection(this, 'ReleaseAPI', () => ReleaseAPIOperations)
  }

  /** Every operation under `/ReleaseNoteGroup`. */
  get ReleaseNoteGroupAPI(): ReleaseNoteGroupAPI {
    return lazySection(this, 'ReleaseNoteGroupAPI', () => ReleaseNoteGroupAPIOperations)
  }

  /** Every operation under `/ReleasePipeline`. */
  get ReleasePipelineAPI(): ReleasePipelineAPI {
    return lazySection(this, 'ReleasePipelineAPI', () => ReleasePipelineAPIOperations)
  }

  /** Every operation under `/ReleaseType`. */
  get ReleaseTypeAPI(): ReleaseTypeAPI {
    return lazySection(this, 'ReleaseTypeAPI', () => ReleaseTypeAPIOperations)
  }

  /** Every operation under `/RemoteSession`. */
  get RemoteSessionAPI(): RemoteSessionAPI {
    return lazySection(this, 'RemoteSessionAPI', () => RemoteSessionAPIOperations)
  }

  /** Every operation under `/RemoteSessionTeams`. */
  get RemoteSessionTeamsAPI(): RemoteSessionTeamsAPI {
    return lazySection(this, 'RemoteSessionTeamsAPI', () => RemoteSessionTeamsAPIOperations)
  }

  /** Every operation under `/Report`. */
  get ReportAPI(): ReportAPI {
    return lazySection(this, 'ReportAPI', () => ReportAPIOperations)
  }

  /** Every operation under `/ReportData`. */
  get ReportDataAPI(): ReportDataAPI {
    return lazySection(this, 'ReportDataAPI', () => ReportDataAPIOperations)
  }

  /** Every operation under `/ReportRepository`. */
  get ReportRepositoryAPI(): ReportRepositoryAPI {
    return lazySection(this, 'ReportRepositoryAPI', () => ReportRepositoryAPIOperations)
  }

  /** Every operation under `/ResourceType`. */
  get ResourceTypeAPI(): ResourceTypeAPI {
    return lazySection(this, 'ResourceTypeAPI', () => ResourceTypeAPIOperations)
  }

  /** Every operation under `/Roadmap`. */
  get RoadmapAPI(): RoadmapAPI {
    return lazySection(this, 'RoadmapAPI', () => RoadmapAPIOperations)
  }

  /** Every operation under `/Roles`. */
  get RolesAPI(): RolesAPI {
    return lazySection(this, 'RolesAPI', () => RolesAPIOperations)
  }

  /** Every operation under `/SLA`. */
  get SLAAPI(): SLAAPI {
    return lazySection(this, 'SLAAPI', () => SLAAPIOperations)
  }

  /** Every operation under `/SQLImport`. */
  get SQLImportAPI(): SQLImportAPI {
    return lazySection(this, 'SQLImportAPI', () => SQLImportAPIOperations)
  }

  /** Every operation under `/SageBusinessCloudDetails`. */
  get SageBusinessCloudDetailsAPI(): SageBusinessCloudDetailsAPI {
    return lazySection(this, 'SageBusinessCloudDetailsAPI', () => SageBusinessCloudDetailsAPIOperations)
  }

  /** Every operation under `/SailPointDetails`. */
  get SailPointDetailsAPI(): SailPointDetailsAPI {
    return lazySection(this, 'SailPointDetailsAPI', () => SailPointDetailsAPIOperations)
  }

  /** Every operation under `/SailPointRoleMapping`. */
  get SailPointRoleMappingAPI(): SailPointRoleMappingAPI {
    return lazySection(this, 'SailPointRoleMappingAPI', () => SailPointRoleMappingAPIOperations)
  }

  /** Every operation under `/SailPointUserMapping`. */
  get SailPointUserMappingAPI(): SailPointUserMappingAPI {
    return lazySection(this, 'SailPointUserMappingAPI', () => SailPointUserMappingAPIOperations)
  }

  /** Every operation under `/SalesMailbox`. */
  get SalesMailboxAPI(): SalesMailboxAPI {
    return lazySection(this, 'SalesMailboxAPI', () => SalesMailboxAPIOperations)
  }

  /** Every operation under `/SalesMailboxDetail`. */
  get SalesMailboxDetailAPI(): SalesMailboxDetailAPI {
    return lazySection(this, 'SalesMailboxDetailAPI', () => SalesMailboxDetailAPIOperations)
  }

  /** Every operation under `/SalesOrder`. */
  get SalesOrderAPI(): SalesOrderAPI {
    return lazySection(this, 'SalesOrderAPI', () => SalesOrderAPIOperations)
  }

  /** Every operation under `/SavedForecast`. */
  get SavedForecastAPI(): SavedForecastAPI {
    return lazySection(this, 'SavedForecastAPI', () => SavedForecastAPIOperations)
  }

  /** Every operation under `/Schedule`. */
  get ScheduleAPI(): ScheduleAPI {
    return lazySection(this, 'ScheduleAPI', () => ScheduleAPIOperations)
  }

  /** Every operation under `/ScheduleOccurrence`. */
  get ScheduleOccurrenceAPI(): ScheduleOccurrenceAPI {
    return lazySection(this, 'ScheduleOccurrenceAPI', () => ScheduleOccurrenceAPIOperations)
  }

  /** Every operation under `/ScreenLayout`. */
  get ScreenLayoutAPI(): ScreenLayoutAPI {
    return lazySection(this, 'ScreenLayoutAPI', () => ScreenLayoutAPIOperations)
  }

  /** Every operation under `/Search`. */
  get SearchAPI(): SearchAPI {
    return lazySection(this, 'SearchAPI', () => SearchAPIOperations)
  }

  /** Every operation under `/SecureSecretLink`. */
  get SecureSecretLinkAPI(): SecureSecretLinkAPI {
    return lazySection(this, 'SecureSecretLinkAPI', () => SecureSecretLinkAPIOperations)
  }

  /** Every operation under `/SecurityCheck`. */
  get SecurityCheckAPI(): SecurityCheckAPI {
    return lazySection(this, 'SecurityCheckAPI', () => SecurityCheckAPIOperations)
  }

  /** Every operation under `/SecurityQuestion`. */
  get SecurityQuestionAPI(): SecurityQuestionAPI {
    return lazySection(this, 'SecurityQuestionAPI', () => SecurityQuestionAPIOperations)
  }

  /** Every operation under `/SecurityQuestionValidate`. */
  get SecurityQuestionValidateAPI(): SecurityQuestionValidateAPI {
    return lazySection(this, 'SecurityQuestionValidateAPI', () => SecurityQuestionValidateAPIOperations)
  }

  /** Every operation under `/SentinelOne`. */
  get SentinelOneAPI(): SentinelOneAPI {
    return lazySection(this, 'SentinelOneAPI', () => SentinelOneAPIOperations)
  }

  /** Every operation under `/SentinelOneDetails`. */
  get SentinelOneDetailsAPI(): SentinelOneDetailsAPI {
    return lazySection(this, 'SentinelOneDetailsAPI', () => SentinelOneDetailsAPIOperations)
  }

  /** Every operation under `/Service`. */
  get ServiceAPI(): ServiceAPI {
    return lazySection(this, 'ServiceAPI', () => ServiceAPIOperations)
  }

  /** Every operation under `/ServiceAvailability`. */
  get ServiceAvailabilityAPI(): ServiceAvailabilityAPI {
    return lazySection(this, 'ServiceAvailabilityAPI', () => ServiceAvailabilityAPIOperations)
  }

  /** Every operation under `/ServiceCategory`. */
  get ServiceCategoryAPI(): ServiceCategoryAPI {
    return lazySection(this, 'ServiceCategoryAPI', () => ServiceCategoryAPIOperations)
  }

  /** Every operation under `/ServiceRequestDetails`. */
  get ServiceRequestDetailsAPI(): ServiceRequestDetailsAPI {
    return lazySection(this, 'ServiceRequestDetailsAPI', () => ServiceRequestDetailsAPIOperations)
  }

  /** Every operation under `/ServiceRestriction`. */
  get ServiceRestrictionAPI(): ServiceRestrictionAPI {
    return lazySection(this, 'ServiceRestrictionAPI', () => ServiceRestrictionAPIOperations)
  }

  /** Every operation under `/ServiceStatus`. */
  get ServiceStatusAPI(): ServiceStatusAPI {
    return lazySection(this, 'ServiceStatusAPI', () => ServiceStatusAPIOperations)
  }

  /** Every operation under `/SetupTab`. */
  get SetupTabAPI(): SetupTabAPI {
    return lazySection(this, 'SetupTabAPI', () => SetupTabAPIOperations)
  }

  /** Every operation under `/SetupTabGroup`. */
  get SetupTabGroupAPI(): SetupTabGroupAPI {
    return lazySection(this, 'SetupTabGroupAPI', () => SetupTabGroupAPIOperations)
  }

  /** Every operation under `/SharePoint`. */
  get SharePointAPI(): SharePointAPI {
    return lazySection(this, 'SharePointAPI', () => SharePointAPIOperations)
  }

  /** Every operation under `/ShopifyDetails`. */
  get ShopifyDetailsAPI(): ShopifyDetailsAPI {
    return lazySection(this, 'ShopifyDetailsAPI', () => ShopifyDetailsAPIOperations)
  }

  /** Every operation under `/SingleSignOnApplication`. */
  get SingleSignOnApplicationAPI(): SingleSignOnApplicationAPI {
    return lazySection(this, 'SingleSignOnApplicationAPI', () => SingleSignOnApplicationAPIOperations)
  }

  /** Every operation under `/SingleSignOnAttempt`. */
  get SingleSignOnAttemptAPI(): SingleSignOnAttemptAPI {
    return lazySection(this, 'SingleSignOnAttemptAPI', () => SingleSignOnAttemptAPIOperations)
  }

  /** Every operation under `/Site`. */
  get SiteAPI(): SiteAPI {
    return lazySection(this, 'SiteAPI', () => SiteAPIOperations)
  }

  /** Every operation under `/Slack`. */
  get SlackAPI(): SlackAPI {
    return lazySection(this, 'SlackAPI', () => SlackAPIOperations)
  }

  /** Every operation under `/SlackChatApp`. */
  get SlackChatAppAPI(): SlackChatAppAPI {
    return lazySection(this, 'SlackChatAppAPI', () => SlackChatAppAPIOperations)
  }

  /** Every operation under `/SlackDetails`. */
  get SlackDetailsAPI(): SlackDetailsAPI {
    return lazySection(this, 'SlackDetailsAPI', () => SlackDetailsAPIOperations)
  }

  /** Every operation under `/SnipeITDetails`. */
  get SnipeITDetailsAPI(): SnipeITDetailsAPI {
    return lazySection(this, 'SnipeITDetailsAPI', () => SnipeITDetailsAPIOperations)
  }

  /** Every operation under `/SnowDetails`. */
  get SnowDetailsAPI(): SnowDetailsAPI {
    return lazySection(this, 'SnowDetailsAPI', () => SnowDetailsAPIOperations)
  }

  /** Every operation under `/SoftwareLicence`. */
  get SoftwareLicenceAPI(): SoftwareLicenceAPI {
    return lazySection(this, 'SoftwareLicenceAPI', () => SoftwareLicenceAPIOperations)
  }

  /** Every operation under `/SoftwareLicenceRole`. */
  get SoftwareLicenceRoleAPI(): SoftwareLicenceRoleAPI {
    return lazySection(this, 'SoftwareLicenceRoleAPI', () => SoftwareLicenceRoleAPIOperations)
  }

  /** Every operation under `/Sophos`. */
  get SophosAPI(): SophosAPI {
    return lazySection(this, 'SophosAPI', () => SophosAPIOperations)
  }

  /** Every operation under `/SophosDetails`. */
  get SophosDetailsAPI(): SophosDetailsAPI {
    return lazySection(this, 'SophosDetailsAPI', () => SophosDetailsAPIOperations)
  }

  /** Every operation under `/Status`. */
  get StatusAPI(): StatusAPI {
    return lazySection(this, 'StatusAPI', () => StatusAPIOperations)
  }

  /** Every operation under `/StockBin`. */
  get StockBinAPI(): StockBinAPI {
    return lazySection(this, 'StockBinAPI', () => StockBinAPIOperations)
  }

  /** Every operation under `/StockTrace`. */
  get StockTraceAPI(): StockTraceAPI {
    return lazySection(this, 'StockTraceAPI', () => StockTraceAPIOperations)
  }

  /** Every operation under `/StreamOneIonDetails`. */
  get StreamOneIonDetailsAPI(): StreamOneIonDetailsAPI {
    return lazySection(this, 'StreamOneIonDetailsAPI', () => StreamOneIonDetailsAPIOperations)
  }

  /** Every operation under `/StyleProfile`. */
  get StyleProfileAPI(): StyleProfileAPI {
    return lazySection(this, 'StyleProfileAPI', () => StyleProfileAPIOperations)
  }

  /** Every operation under `/Supplier`. */
  get SupplierAPI(): SupplierAPI {
    return lazySection(this, 'SupplierAPI', () => SupplierAPIOperations)
  }

  /** Every operation under `/SupplierContract`. */
  get SupplierContractAPI(): SupplierContractAPI {
    return lazySection(this, 'SupplierContractAPI', () => SupplierContractAPIOperations)
  }

  /** Every operation under `/SynnexDetails`. */
  get SynnexDetailsAPI(): SynnexDetailsAPI {
    return lazySection(this, 'SynnexDetailsAPI', () => SynnexDetailsAPIOperations)
  }

  /** Every operation under `/Tabs`. */
  get TabsAPI(): TabsAPI {
    return lazySection(this, 'TabsAPI', () => TabsAPIOperations)
  }

  /** Every operation under `/Tags`. */
  get TagsAPI(): TagsAPI {
    return lazySection(this, 'TagsAPI', () => TagsAPIOperations)
  }

  /** Every operation under `/TakeControl`. */
  get TakeControlAPI(): TakeControlAPI {
    return lazySection(this, 'TakeControlAPI', () => TakeControlAPIOperations)
  }

  /** Every operation under `/TaniumDetails`. */
  get TaniumDetailsAPI(): TaniumDetailsAPI {
    return lazySection(this, 'TaniumDetailsAPI', () => TaniumDetailsAPIOperations)
  }

  /** Every operation under `/TaskMonitorEvent`. */
  get TaskMonitorEventAPI(): TaskMonitorEventAPI {
    return lazySection(this, 'TaskMonitorEventAPI', () => TaskMonitorEventAPIOperations)
  }

  /** Every operation under `/TaskSchedule`. */
  get TaskScheduleAPI(): TaskScheduleAPI {
    return lazySection(this, 'TaskScheduleAPI', () => TaskScheduleAPIOperations)
  }

  /** Every operation under `/TaskTrace`. */
  get TaskTraceAPI(): TaskTraceAPI {
    return lazySection(this, 'TaskTraceAPI', () => TaskTraceAPIOperations)
  }

  /** Every operation under `/Tax`. */
  get TaxAPI(): TaxAPI {
    return lazySection(this, 'TaxAPI', () => TaxAPIOperations)
  }

  /** Every operation under `/TaxRule`. */
  get TaxRuleAPI(): TaxRuleAPI {
    return lazySection(this, 'TaxRuleAPI', () => TaxRuleAPIOperations)
  }

  /** Every operation under `/Team`. */
  get TeamAPI(): TeamAPI {
    return lazySection(this, 'TeamAPI', () => TeamAPIOperations)
  }

  /** Every operation under `/TeamImage`. */
  get TeamImageAPI(): TeamImageAPI {
    return lazySection(this, 'TeamImageAPI', () => TeamImageAPIOperations)
  }

  /** Every operation under `/TechDataResellerDetails`. */
  get TechDataResellerDetailsAPI(): TechDataResellerDetailsAPI {
    return lazySection(this, 'TechDataResellerDetailsAPI', () => TechDataResellerDetailsAPIOperations)
  }

  /** Every operation under `/Template`. */
  get TemplateAPI(): TemplateAPI {
    return lazySection(this, 'TemplateAPI', () => TemplateAPIOperations)
  }

  /** Every operation under `/Tenable`. */
  get TenableAPI(): TenableAPI {
    return lazySection(this, 'TenableAPI', () => TenableAPIOperations)
  }

  /** Every operation under `/TenableDetails`. */
  get TenableDetailsAPI(): TenableDetailsAPI {
    return lazySection(this, 'TenableDetailsAPI', () => TenableDetailsAPIOperations)
  }

  /** Every operation under `/Tenant`. */
  get TenantAPI(): TenantAPI {
    return lazySection(this, 'TenantAPI', () => TenantAPIOperations)
  }

  /** Every operation under `/Test1`. */
  get Test1API(): Test1API {
    return lazySection(this, 'Test1API', () => Test1APIOperations)
  }

  /** Every operation under `/Test3`. */
  get Test3API(): Test3API {
    return lazySection(this, 'Test3API', () => Test3APIOperations)
  }

  /** Every operation under `/Test4`. */
  get Test4API(): Test4API {
    return lazySection(this, 'Test4API', () => Test4APIOperations)
  }

  /** Every operation under `/TestError`. */
  get TestErrorAPI(): TestErrorAPI {
    return lazySection(this, 'TestErrorAPI', () => TestErrorAPIOperations)
  }

  /** Every operation under `/TicketApproval`. */
  get TicketApprovalAPI(): TicketApprovalAPI {
    return lazySection(this, 'TicketApprovalAPI', () => TicketApprovalAPIOperations)
  }

  /** Every operation under `/TicketArea`. */
  get TicketAreaAPI(): TicketAreaAPI {
    return lazySection(this, 'TicketAreaAPI', () => TicketAreaAPIOperations)
  }

  /** Every operation under `/TicketRules`. */
  get TicketRulesAPI(): TicketRulesAPI {
    return lazySection(this, 'TicketRulesAPI', () => TicketRulesAPIOperations)
  }

  /** Every operation under `/TicketType`. */
  get TicketTypeAPI(): TicketTypeAPI {
    return lazySection(this, 'TicketTypeAPI', () => TicketTypeAPIOperations)
  }

  /** Every operation under `/TicketTypeField`. */
  get TicketTypeFieldAPI(): TicketTypeFieldAPI {
    return lazySection(this, 'TicketTypeFieldAPI', () => TicketTypeFieldAPIOperations)
  }

  /** Every operation under `/TicketTypeGroup`. */
  get TicketTypeGroupAPI(): TicketTypeGroupAPI {
    return lazySection(this, 'TicketTypeGroupAPI', () => TicketTypeGroupAPIOperations)
  }

  /** Every operation under `/Tickets`. */
  get TicketsAPI(): TicketsAPI {
    return lazySection(this, 'TicketsAPI', () => TicketsAPIOperations)
  }

  /** Every operation under `/Timesheet`. */
  get TimesheetAPI(): TimesheetAPI {
    return lazySection(this, 'TimesheetAPI', () => TimesheetAPIOperations)
  }

  /** Every operation under `/TimesheetEvent`. */
  get TimesheetEventAPI(): TimesheetEventAPI {
    return lazySection(this, 'TimesheetEventAPI', () => TimesheetEventAPIOperations)
  }

  /** Every operation under `/Timeslot`. */
  get TimeslotAPI(): TimeslotAPI {
    return lazySection(this, 'TimeslotAPI', () => TimeslotAPIOperations)
  }

  /** Every operation under `/ToDo`. */
  get ToDoAPI(): ToDoAPI {
    return lazySection(this, 'ToDoAPI', () => ToDoAPIOperations)
  }

  /** Every operation under `/ToDoGroup`. */
  get ToDoGroupAPI(): ToDoGroupAPI {
    return lazySection(this, 'ToDoGroupAPI', () => ToDoGroupAPIOperations)
  }

  /** Every operation under `/TopLevel`. */
  get TopLevelAPI(): TopLevelAPI {
    return lazySection(this, 'TopLevelAPI', () => TopLevelAPIOperations)
  }

  /** Every operation under `/TranscriptionStore`. */
  get TranscriptionStoreAPI(): TranscriptionStoreAPI {
    return lazySection(this, 'TranscriptionStoreAPI', () => TranscriptionStoreAPIOperations)
  }

  /** Every operation under `/Translation`. */
  get TranslationAPI(): TranslationAPI {
    return lazySection(this, 'TranslationAPI', () => TranslationAPIOperations)
  }

  /** Every operation under `/Twilio`. */
  get TwilioAPI(): TwilioAPI {
    return lazySection(this, 'TwilioAPI', () => TwilioAPIOperations)
  }

  /** Every operation under `/TwilioDetails`. */
  get TwilioDetailsAPI(): TwilioDetailsAPI {
    return lazySection(this, 'TwilioDetailsAPI', () => TwilioDetailsAPIOperations)
  }

  /** Every operation under `/TwilioWhatsAppDetails`. */
  get TwilioWhatsAppDetailsAPI(): TwilioWhatsAppDetailsAPI {
    return lazySection(this, 'TwilioWhatsAppDetailsAPI', () => TwilioWhatsAppDetailsAPIOperations)
  }

  /** Every operation under `/TwitterDetails`. */
  get TwitterDetailsAPI(): TwitterDetailsAPI {
    return lazySection(this, 'TwitterDetailsAPI', () => TwitterDetailsAPIOperations)
  }

  /** Every operation under `/UnsubServiceEmails`. */
  get UnsubServiceEmailsAPI(): UnsubServiceEmailsAPI {
    return lazySection(this, 'UnsubServiceEmailsAPI', () => UnsubServiceEmailsAPIOperations)
  }

  /** Every operation under `/UserChange`. */
  get UserChangeAPI(): UserChangeAPI {
    return lazySection(this, 'UserChangeAPI', () => UserChangeAPIOperations)
  }

  /** Every operation under `/UserRoles`. */
  get UserRolesAPI(): UserRolesAPI {
    return lazySection(this, 'UserRolesAPI', () => UserRolesAPIOperations)
  }

  /** Every operation under `/Users`. */
  get UsersAPI(): UsersAPI {
    return lazySection(this, 'UsersAPI', () => UsersAPIOperations)
  }

  /** Every operation under `/VMWorkspaceDetails`. */
  get VMWorkspaceDetailsAPI(): VMWorkspaceDetailsAPI {
    return lazySection(this, 'VMWorkspaceDetailsAPI', () => VMWorkspaceDetailsAPIOperations)
  }

  /** Every operation under `/VersionInfo`. */
  get VersionInfoAPI(): VersionInfoAPI {
    return lazySection(this, 'VersionInfoAPI', () => VersionInfoAPIOperations)
  }

  /** Every operation under `/ViewColumns`. */
  get ViewColumnsAPI(): ViewColumnsAPI {
    return lazySection(this, 'ViewColumnsAPI', () => ViewColumnsAPIOperations)
  }

  /** Every operation under `/ViewFilter`. */
  get ViewFilterAPI(): ViewFilterAPI {
    return lazySection(this, 'ViewFilterAPI', () => ViewFilterAPIOperations)
  }

  /** Every operation under `/ViewListGroup`. */
  get ViewListGroupAPI(): ViewListGroupAPI {
    return lazySection(this, 'ViewListGroupAPI', () => ViewListGroupAPIOperations)
  }

  /** Every operation under `/ViewLists`. */
  get ViewListsAPI(): ViewListsAPI {
    return lazySection(this, 'ViewListsAPI', () => ViewListsAPIOperations)
  }

  /** Every operation under `/Virima`. */
  get VirimaAPI(): VirimaAPI {
    return lazySection(this, 'VirimaAPI', () => VirimaAPIOperations)
  }

  /** Every operation under `/VirimaDetails`. */
  get VirimaDetailsAPI(): VirimaDetailsAPI {
    return lazySection(this, 'VirimaDetailsAPI', () => VirimaDetailsAPIOperations)
  }

  /** Every operation under `/VirtualAgent`. */
  get VirtualAgentAPI(): VirtualAgentAPI {
    return lazySection(this, 'VirtualAgentAPI', () => VirtualAgentAPIOperations)
  }

  /** Every operation under `/Vorboss`. */
  get VorbossAPI(): VorbossAPI {
    return lazySection(this, 'VorbossAPI', () => VorbossAPIOperations)
  }

  /** Every operation under `/Webhook`. */
  get WebhookAPI(): WebhookAPI {
    return lazySection(this, 'WebhookAPI', () => WebhookAPIOperations)
  }

  /** Every operation under `/WebhookEvent`. */
  get WebhookEventAPI(): WebhookEventAPI {
    return lazySection(this, 'WebhookEventAPI', () => WebhookEventAPIOperations)
  }

  /** Every operation under `/WebhookRepository`. */
  get WebhookRepositoryAPI(): WebhookRepositoryAPI {
    return lazySection(this, 'WebhookRepositoryAPI', () => WebhookRepositoryAPIOperations)
  }

  /** Every operation under `/WhatsApp`. */
  get WhatsAppAPI(): WhatsAppAPI {
    return lazySection(this, 'WhatsAppAPI', () => WhatsAppAPIOperations)
  }

  /** Every operation under `/WordpressDetails`. */
  get WordpressDetailsAPI(): WordpressDetailsAPI {
    return lazySection(this, 'WordpressDetailsAPI', () => WordpressDetailsAPIOperations)
  }

  /** Every operation under `/WordpressOrgDetails`. */
  get WordpressOrgDetailsAPI(): WordpressOrgDetailsAPI {
    return lazySection(this, 'WordpressOrgDetailsAPI', () => WordpressOrgDetailsAPIOperations)
  }

  /** Every operation under `/Workday`. */
  get WorkdayAPI(): WorkdayAPI {
    return lazySection(this, 'WorkdayAPI', () => WorkdayAPIOperations)
  }

  /** Every operation under `/Workflow`. */
  get WorkflowAPI(): WorkflowAPI {
    return lazySection(this, 'WorkflowAPI', () => WorkflowAPIOperations)
  }

  /** Every operation under `/WorkflowTarget`. */
  get WorkflowTargetAPI(): WorkflowTargetAPI {
    return lazySection(this, 'WorkflowTargetAPI', () => WorkflowTargetAPIOperations)
  }

  /** Every operation under `/XeroDetails`. */
  get XeroDetailsAPI(): XeroDetailsAPI {
    return lazySection(this, 'XeroDetailsAPI', () => XeroDetailsAPIOperations)
  }

  /** Every operation under `/XtypeRole`. */
  get XtypeRoleAPI(): XtypeRoleAPI {
    return lazySection(this, 'XtypeRoleAPI', () => XtypeRoleAPIOperations)
  }

  /** Every operation under `/Zendesk`. */
  get ZendeskAPI(): ZendeskAPI {
    return lazySection(this, 'ZendeskAPI', () => ZendeskAPIOperations)
  }

  /** Every operation under `/Zoom`. */
  get ZoomAPI(): ZoomAPI {
    return lazySection(this, 'ZoomAPI', () => ZoomAPIOperations)
  }

  /** Every operation under `/azureadconnection`. */
  get AzureadconnectionAPI(): AzureadconnectionAPI {
    return lazySection(this, 'AzureadconnectionAPI', () => AzureadconnectionAPIOperations)
  }

  /** Every operation under `/azureadmapping`. */
  get AzureadmappingAPI(): AzureadmappingAPI {
    return lazySection(this, 'AzureadmappingAPI', () => AzureadmappingAPIOperations)
  }

  /** Every operation under `/cspinvoice`. */
  get CspinvoiceAPI(): CspinvoiceAPI {
    return lazySection(this, 'CspinvoiceAPI', () => CspinvoiceAPIOperations)
  }

  /** Every operation under `/formattedemail`. */
  get FormattedemailAPI(): FormattedemailAPI {
    return lazySection(this, 'FormattedemailAPI', () => FormattedemailAPIOperations)
  }

  /** Every operation under `/incomingemail`. */
  get IncomingemailAPI(): IncomingemailAPI {
    return lazySection(this, 'IncomingemailAPI', () => IncomingemailAPIOperations)
  }

  /** Every operation under `/itemsupplier`. */
  get ItemsupplierAPI(): ItemsupplierAPI {
    return lazySection(this, 'ItemsupplierAPI', () => ItemsupplierAPIOperations)
  }

  /** Every operation under `/mcp`. */
  get McpAPI(): McpAPI {
    return lazySection(this, 'McpAPI', () => McpAPIOperations)
  }

  /** Every operation under `/pagerdutymapping`. */
  get PagerdutymappingAPI(): PagerdutymappingAPI {
    return lazySection(this, 'PagerdutymappingAPI', () => PagerdutymappingAPIOperations)
  }

  /** Every operation under `/workflowstep`. */
  get WorkflowstepAPI(): WorkflowstepAPI {
    return lazySection(this, 'WorkflowstepAPI', () => WorkflowstepAPIOperations)
  }
}
