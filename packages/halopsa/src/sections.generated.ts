// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { AISuggestionAPI } from '@halopsa/ai-suggestion'
import { ATTAPI } from '@halopsa/att'
import { AWSAPI } from '@halopsa/aws'
import { AWSDetailsAPI } from '@halopsa/aws-details'
import { ActionsAPI } from '@halopsa/actions'
import { AddigyAPI } from '@halopsa/addigy'
import { AddigyDetailsAPI } from '@halopsa/addigy-details'
import { AddressAPI } from '@halopsa/address'
import { AddressbookAPI } from '@halopsa/addressbook'
import { AdobeAcrobatDetailsAPI } from '@halopsa/adobe-acrobat-details'
import { AdobeCommerceDetailsAPI } from '@halopsa/adobe-commerce-details'
import { AdobeCommerceIntegrationAPI } from '@halopsa/adobe-commerce-integration'
import { AgentAPI } from '@halopsa/agent'
import { AgentCheckInAPI } from '@halopsa/agent-check-in'
import { AgentEventSubscriptionAPI } from '@halopsa/agent-event-subscription'
import { AgentImageAPI } from '@halopsa/agent-image'
import { AgentPresenceRuleAPI } from '@halopsa/agent-presence-rule'
import { AgentPresenceSubscriptionAPI } from '@halopsa/agent-presence-subscription'
import { AlembaAPI } from '@halopsa/alemba'
import { AmazonSellerDetailsAPI } from '@halopsa/amazon-seller-details'
import { ApplicationAPI } from '@halopsa/application'
import { AppointmentAPI } from '@halopsa/appointment'
import { ApprovalProcessAPI } from '@halopsa/approval-process'
import { ApprovalProcessRuleAPI } from '@halopsa/approval-process-rule'
import { ApprovalStoreAPI } from '@halopsa/approval-store'
import { AreaAzureTenantAPI } from '@halopsa/area-azure-tenant'
import { AreaRequestTypeAPI } from '@halopsa/area-request-type'
import { ArmisAPI } from '@halopsa/armis'
import { ArmisDetailsAPI } from '@halopsa/armis-details'
import { ArrowSphereDetailsAPI } from '@halopsa/arrow-sphere-details'
import { AssetAPI } from '@halopsa/asset'
import { AssetChangeAPI } from '@halopsa/asset-change'
import { AssetGroupAPI } from '@halopsa/asset-group'
import { AssetSoftwareAPI } from '@halopsa/asset-software'
import { AssetTypeAPI } from '@halopsa/asset-type'
import { AssetTypeInfoAPI } from '@halopsa/asset-type-info'
import { AssetTypeMappingsAPI } from '@halopsa/asset-type-mappings'
import { AttachmentAPI } from '@halopsa/attachment'
import { AuditAPI } from '@halopsa/audit'
import { AuthInfoAPI } from '@halopsa/auth-info'
import { AutomationAPI } from '@halopsa/automation'
import { AvalaraDetailsAPI } from '@halopsa/avalara-details'
import { AzureDeltaAPI } from '@halopsa/azure-delta'
import { AzureDevOpsDetailsAPI } from '@halopsa/azure-dev-ops-details'
import { AzureTranslateAPI } from '@halopsa/azure-translate'
import { BackgroundTaskAPI } from '@halopsa/background-task'
import { BillingTemplateAPI } from '@halopsa/billing-template'
import { BookingTypeAPI } from '@halopsa/booking-type'
import { BookmarkAPI } from '@halopsa/bookmark'
import { BudgetTypeAPI } from '@halopsa/budget-type'
import { BulkEmailAPI } from '@halopsa/bulk-email'
import { BusinessCentralDetailsAPI } from '@halopsa/business-central-details'
import { CABAPI } from '@halopsa/cab'
import { CABMemberAPI } from '@halopsa/cab-member'
import { CABRoleAPI } from '@halopsa/cab-role'
import { CRMNoteAPI } from '@halopsa/crm-note'
import { CSPConsumptionDataAPI } from '@halopsa/csp-consumption-data'
import { CSPSubscriptionPricingAPI } from '@halopsa/csp-subscription-pricing'
import { CSVTemplateAPI } from '@halopsa/csv-template'
import { CallLogAPI } from '@halopsa/call-log'
import { CallScriptAPI } from '@halopsa/call-script'
import { CannedTextAPI } from '@halopsa/canned-text'
import { CategoryAPI } from '@halopsa/category'
import { CertificateAPI } from '@halopsa/certificate'
import { ChangeCalendarAPI } from '@halopsa/change-calendar'
import { ChargeRateAPI } from '@halopsa/charge-rate'
import { ChatAPI } from '@halopsa/chat'
import { ChatFlowAPI } from '@halopsa/chat-flow'
import { ChatMatchingDataAPI } from '@halopsa/chat-matching-data'
import { ChatMessageAPI } from '@halopsa/chat-message'
import { ChatProfileAPI } from '@halopsa/chat-profile'
import { ClientAPI } from '@halopsa/client'
import { ClientCacheAPI } from '@halopsa/client-cache'
import { ClientContractAPI } from '@halopsa/client-contract'
import { ClientPrepayAPI } from '@halopsa/client-prepay'
import { ConfigCommitAPI } from '@halopsa/config-commit'
import { ConfirmClosureAPI } from '@halopsa/confirm-closure'
import { ConfluenceDetailsAPI } from '@halopsa/confluence-details'
import { ConnectedInstanceAPI } from '@halopsa/connected-instance'
import { ConsignmentAPI } from '@halopsa/consignment'
import { ContactgroupAPI } from '@halopsa/contactgroup'
import { ContactgroupcontactAPI } from '@halopsa/contactgroupcontact'
import { ContractRuleAPI } from '@halopsa/contract-rule'
import { ContractScheduleAPI } from '@halopsa/contract-schedule'
import { ContractSchedulePlanAPI } from '@halopsa/contract-schedule-plan'
import { ControlAPI } from '@halopsa/control'
import { CostCentresAPI } from '@halopsa/cost-centres'
import { CriteriaGroupAPI } from '@halopsa/criteria-group'
import { CurrencyAPI } from '@halopsa/currency'
import { CustomButtonAPI } from '@halopsa/custom-button'
import { CustomButtonAuditAPI } from '@halopsa/custom-button-audit'
import { CustomIntegrationAPI } from '@halopsa/custom-integration'
import { CustomIntegrationMethodAPI } from '@halopsa/custom-integration-method'
import { CustomIntegrationMethodValueAPI } from '@halopsa/custom-integration-method-value'
import { CustomIntegrationRepositoryAPI } from '@halopsa/custom-integration-repository'
import { CustomQueryAPI } from '@halopsa/custom-query'
import { CustomTableAPI } from '@halopsa/custom-table'
import { DashboardLinksAPI } from '@halopsa/dashboard-links'
import { DashboardLinksRepositoryAPI } from '@halopsa/dashboard-links-repository'
import { DatabaseLookupAPI } from '@halopsa/database-lookup'
import { DatabaseLookupConfirmationAPI } from '@halopsa/database-lookup-confirmation'
import { DattoCommerceDetailsAPI } from '@halopsa/datto-commerce-details'
import { DattoRmmDetailsAPI } from '@halopsa/datto-rmm-details'
import { DeviceLicenceAPI } from '@halopsa/device-licence'
import { DistributionListsAPI } from '@halopsa/distribution-lists'
import { DistributionListsLogAPI } from '@halopsa/distribution-lists-log'
import { DocumentCreationAPI } from '@halopsa/document-creation'
import { DowntimeAPI } from '@halopsa/downtime'
import { DraftAPI } from '@halopsa/draft'
import { Dynamics365CRMDetailsAPI } from '@halopsa/dynamics365-crm-details'
import { DynatraceDetailsAPI } from '@halopsa/dynatrace-details'
import { EcommerceOrderAPI } from '@halopsa/ecommerce-order'
import { EmailAddressBookAPI } from '@halopsa/email-address-book'
import { EmailRuleAPI } from '@halopsa/email-rule'
import { EmailStoreAPI } from '@halopsa/email-store'
import { EmailTemplateAPI } from '@halopsa/email-template'
import { EmailTemplateVariableAPI } from '@halopsa/email-template-variable'
import { EracentAPI } from '@halopsa/eracent'
import { EracentDetailsAPI } from '@halopsa/eracent-details'
import { EventAPI } from '@halopsa/event'
import { EventRuleAPI } from '@halopsa/event-rule'
import { ExactDetailsAPI } from '@halopsa/exact-details'
import { ExampleAPI } from '@halopsa/example'
import { ExpenseAPI } from '@halopsa/expense'
import { ExternalChatMessageAPI } from '@halopsa/external-chat-message'
import { ExternalLinkAPI } from '@halopsa/external-link'
import { FAQListsAPI } from '@halopsa/faq-lists'
import { FacebookDetailsAPI } from '@halopsa/facebook-details'
import { FaultViewLogAPI } from '@halopsa/fault-view-log'
import { FaultsForecastingAPI } from '@halopsa/faults-forecasting'
import { FeaturesAPI } from '@halopsa/features'
import { FeedAPI } from '@halopsa/feed'
import { FeedbackAPI } from '@halopsa/feedback'
import { FieldAPI } from '@halopsa/field'
import { FieldGroupAPI } from '@halopsa/field-group'
import { FieldInfoAPI } from '@halopsa/field-info'
import { ForecastDetailsAPI } from '@halopsa/forecast-details'
import { ForethoughtDetailsAPI } from '@halopsa/forethought-details'
import { FortnoxDetailsAPI } from '@halopsa/fortnox-details'
import { GWorkspaceDetailsAPI } from '@halopsa/g-workspace-details'
import { GoToResolveAPI } from '@halopsa/go-to-resolve'
import { GoogleBusinessDetailsAPI } from '@halopsa/google-business-details'
import { HaloDeviceInfoAPI } from '@halopsa/halo-device-info'
import { HaloFieldAPI } from '@halopsa/halo-field'
import { HaloIntegrationAPI } from '@halopsa/halo-integration'
import { HaloNewsAPI } from '@halopsa/halo-news'
import { HealthAPI } from '@halopsa/health'
import { HistoricalTicketVolumesAPI } from '@halopsa/historical-ticket-volumes'
import { HolidayAPI } from '@halopsa/holiday'
import { HopewiserAPI } from '@halopsa/hopewiser'
import { ISLOnlineAPI } from '@halopsa/isl-online'
import { ImpersonationRequestAPI } from '@halopsa/impersonation-request'
import { ImportCSVAPI } from '@halopsa/import-csv'
import { IncomingEventAPI } from '@halopsa/incoming-event'
import { IncomingWebhookAPI } from '@halopsa/incoming-webhook'
import { IncomingWebhookAttemptAPI } from '@halopsa/incoming-webhook-attempt'
import { IngramMicroDetailsAPI } from '@halopsa/ingram-micro-details'
import { IngramMicroResellerAPI } from '@halopsa/ingram-micro-reseller'
import { IngramMicroResellerDetailsAPI } from '@halopsa/ingram-micro-reseller-details'
import { InstanceAPI } from '@halopsa/instance'
import { InstanceInfoAPI } from '@halopsa/instance-info'
import { IntegrationConfigurationAPI } from '@halopsa/integration-configuration'
import { IntegrationDataAPI } from '@halopsa/integration-data'
import { IntegrationDeltaAPI } from '@halopsa/integration-delta'
import { IntegrationErrorAPI } from '@halopsa/integration-error'
import { IntegrationExportAPI } from '@halopsa/integration-export'
import { IntegrationFieldDataAPI } from '@halopsa/integration-field-data'
import { IntegrationFieldMappingAPI } from '@halopsa/integration-field-mapping'
import { IntegrationLookUpAPI } from '@halopsa/integration-look-up'
import { IntegrationRequestAPI } from '@halopsa/integration-request'
import { IntegrationRunbookVariableGroupAPI } from '@halopsa/integration-runbook-variable-group'
import { IntegrationSiteMappingAPI } from '@halopsa/integration-site-mapping'
import { IntegratorLogAPI } from '@halopsa/integrator-log'
import { IntegratorScheduleAPI } from '@halopsa/integrator-schedule'
import { IntegratorTraceAPI } from '@halopsa/integrator-trace'
import { InvoiceAPI } from '@halopsa/invoice'
import { InvoiceChangeAPI } from '@halopsa/invoice-change'
import { InvoiceDetailProRataAPI } from '@halopsa/invoice-detail-pro-rata'
import { InvoicePaymentAPI } from '@halopsa/invoice-payment'
import { ItemAPI } from '@halopsa/item'
import { ItemAccountsLinkAPI } from '@halopsa/item-accounts-link'
import { ItemGroupAPI } from '@halopsa/item-group'
import { ItemStockAPI } from '@halopsa/item-stock'
import { ItemStockHistoryAPI } from '@halopsa/item-stock-history'
import { JamfDetailsAPI } from '@halopsa/jamf-details'
import { JiraDetailsAPI } from '@halopsa/jira-details'
import { JourneyAPI } from '@halopsa/journey'
import { KBArticleAPI } from '@halopsa/kb-article'
import { KBArticleAnonAPI } from '@halopsa/kb-article-anon'
import { KandjiAPI } from '@halopsa/kandji'
import { KandjiDetailsAPI } from '@halopsa/kandji-details'
import { KaseyaVSAXAPI } from '@halopsa/kaseya-vsax'
import { KaseyaVSAXDetailsAPI } from '@halopsa/kaseya-vsax-details'
import { KashflowDetailsAPI } from '@halopsa/kashflow-details'
import { KeyVaultAPI } from '@halopsa/key-vault'
import { LDAPConnectionAPI } from '@halopsa/ldap-connection'
import { LanguagesAPI } from '@halopsa/languages'
import { LapSafeAPI } from '@halopsa/lap-safe'
import { LicenceChangeAPI } from '@halopsa/licence-change'
import { LicenseInfoAPI } from '@halopsa/license-info'
import { LoginTokenAPI } from '@halopsa/login-token'
import { LookupAPI } from '@halopsa/lookup'
import { MOAPI } from '@halopsa/mo'
import { MYOBdetailsAPI } from '@halopsa/myob-details'
import { MailAPI } from '@halopsa/mail'
import { MailCampaignAPI } from '@halopsa/mail-campaign'
import { MailCampaignEmailAPI } from '@halopsa/mail-campaign-email'
import { MailCampaignLogAPI } from '@halopsa/mail-campaign-log'
import { MailboxAPI } from '@halopsa/mailbox'
import { MailboxCredentialAPI } from '@halopsa/mailbox-credential'
import { MailchimpAPI } from '@halopsa/mailchimp'
import { ManageEngineAPI } from '@halopsa/manage-engine'
import { ManageEngineDetailsAPI } from '@halopsa/manage-engine-details'
import { MarketingUnsubscribeAPI } from '@halopsa/marketing-unsubscribe'
import { MattermostChannelDetailsAPI } from '@halopsa/mattermost-channel-details'
import { MattermostDetailsAPI } from '@halopsa/mattermost-details'
import { MeterReadingAPI } from '@halopsa/meter-reading'
import { MicrosoftSubscriptionMappingAPI } from '@halopsa/microsoft-subscription-mapping'
import { MicrosoftTeamsAPI } from '@halopsa/microsoft-teams'
import { MicrosoftTeamsMappingAPI } from '@halopsa/microsoft-teams-mapping'
import { NCentralDetailsAPI } from '@halopsa/n-central-details'
import { NhserverconfigAPI } from '@halopsa/nhserverconfig'
import { NotificationAPI } from '@halopsa/notification'
import { NotificationLogAPI } from '@halopsa/notification-log'
import { NotificationMessageAPI } from '@halopsa/notification-message'
import { NotificationsAPI } from '@halopsa/notifications'
import { ObjectMappingProfileAPI } from '@halopsa/object-mapping-profile'
import { OnlineStatusAPI } from '@halopsa/online-status'
import { OpportunitiesAPI } from '@halopsa/opportunities'
import { OrderLineAPI } from '@halopsa/order-line'
import { OrganisationAPI } from '@halopsa/organisation'
import { OutcomeAPI } from '@halopsa/outcome'
import { OutgoingAPI } from '@halopsa/outgoing'
import { OutgoingAttemptAPI } from '@halopsa/outgoing-attempt'
import { OutgoingemailAPI } from '@halopsa/outgoingemail'
import { PRTGDetailsAPI } from '@halopsa/prtg-details'
import { PasswordFieldAPI } from '@halopsa/password-field'
import { Pax8DetailsAPI } from '@halopsa/pax8-details'
import { PdfTemplateAPI } from '@halopsa/pdf-template'
import { PdfTemplateRepositoryAPI } from '@halopsa/pdf-template-repository'
import { PopupNoteAPI } from '@halopsa/popup-note'
import { PowerShellScriptAPI } from '@halopsa/power-shell-script'
import { PowerShellScriptCriteriaAPI } from '@halopsa/power-shell-script-criteria'
import { PowerShellScriptProcessingAPI } from '@halopsa/power-shell-script-processing'
import { PriorityAPI } from '@halopsa/priority'
import { ProductAPI } from '@halopsa/product'
import { ProductBranchAPI } from '@halopsa/product-branch'
import { ProductComponentAPI } from '@halopsa/product-component'
import { ProjectSetupLinesAPI } from '@halopsa/project-setup-lines'
import { ProjectsAPI } from '@halopsa/projects'
import { PublishProfilesAPI } from '@halopsa/publish-profiles'
import { PurchaseOrderAPI } from '@halopsa/purchase-order'
import { QualificationAPI } from '@halopsa/qualification'
import { QuickBooksDetailsAPI } from '@halopsa/quick-books-details'
import { QuotationAPI } from '@halopsa/quotation'
import { RaynetAPI } from '@halopsa/raynet'
import { RaynetDetailsAPI } from '@halopsa/raynet-details'
import { RecurringInvoiceAPI } from '@halopsa/recurring-invoice'
import { RecurringItemAPI } from '@halopsa/recurring-item'
import { ReleaseAPI } from '@halopsa/release'
import { ReleaseNoteGroupAPI } from '@halopsa/release-note-group'
import { ReleasePipelineAPI } from '@halopsa/release-pipeline'
import { ReleaseTypeAPI } from '@halopsa/release-type'
import { RemoteSessionAPI } from '@halopsa/remote-session'
import { RemoteSessionTeamsAPI } from '@halopsa/remote-session-teams'
import { ReportAPI } from '@halopsa/report'
import { ReportDataAPI } from '@halopsa/report-data'
import { ReportRepositoryAPI } from '@halopsa/report-repository'
import { ResourceTypeAPI } from '@halopsa/resource-type'
import { RoadmapAPI } from '@halopsa/roadmap'
import { RolesAPI } from '@halopsa/roles'
import { SLAAPI } from '@halopsa/sla'
import { SQLImportAPI } from '@halopsa/sql-import'
import { SageBusinessCloudDetailsAPI } from '@halopsa/sage-business-cloud-details'
import { SailPointDetailsAPI } from '@halopsa/sail-point-details'
import { SailPointRoleMappingAPI } from '@halopsa/sail-point-role-mapping'
import { SailPointUserMappingAPI } from '@halopsa/sail-point-user-mapping'
import { SalesMailboxAPI } from '@halopsa/sales-mailbox'
import { SalesMailboxDetailAPI } from '@halopsa/sales-mailbox-detail'
import { SalesOrderAPI } from '@halopsa/sales-order'
import { SavedForecastAPI } from '@halopsa/saved-forecast'
import { ScheduleAPI } from '@halopsa/schedule'
import { ScheduleOccurrenceAPI } from '@halopsa/schedule-occurrence'
import { ScreenLayoutAPI } from '@halopsa/screen-layout'
import { SearchAPI } from '@halopsa/search'
import { SecureSecretLinkAPI } from '@halopsa/secure-secret-link'
import { SecurityCheckAPI } from '@halopsa/security-check'
import { SecurityQuestionAPI } from '@halopsa/security-question'
import { SecurityQuestionValidateAPI } from '@halopsa/security-question-validate'
import { SentinelOneAPI } from '@halopsa/sentinel-one'
import { SentinelOneDetailsAPI } from '@halopsa/sentinel-one-details'
import { ServiceAPI } from '@halopsa/service'
import { ServiceAvailabilityAPI } from '@halopsa/service-availability'
import { ServiceCategoryAPI } from '@halopsa/service-category'
import { ServiceRequestDetailsAPI } from '@halopsa/service-request-details'
import { ServiceRestrictionAPI } from '@halopsa/service-restriction'
import { ServiceStatusAPI } from '@halopsa/service-status'
import { SetupTabAPI } from '@halopsa/setup-tab'
import { SetupTabGroupAPI } from '@halopsa/setup-tab-group'
import { SharePointAPI } from '@halopsa/share-point'
import { ShopifyDetailsAPI } from '@halopsa/shopify-details'
import { SingleSignOnApplicationAPI } from '@halopsa/single-sign-on-application'
import { SingleSignOnAttemptAPI } from '@halopsa/single-sign-on-attempt'
import { SiteAPI } from '@halopsa/site'
import { SlackAPI } from '@halopsa/slack'
import { SlackChatAppAPI } from '@halopsa/slack-chat-app'
import { SlackDetailsAPI } from '@halopsa/slack-details'
import { SnipeITDetailsAPI } from '@halopsa/snipe-it-details'
import { SnowDetailsAPI } from '@halopsa/snow-details'
import { SoftwareLicenceAPI } from '@halopsa/software-licence'
import { SoftwareLicenceRoleAPI } from '@halopsa/software-licence-role'
import { SophosAPI } from '@halopsa/sophos'
import { SophosDetailsAPI } from '@halopsa/sophos-details'
import { StatusAPI } from '@halopsa/status'
import { StockBinAPI } from '@halopsa/stock-bin'
import { StockTraceAPI } from '@halopsa/stock-trace'
import { StreamOneIonDetailsAPI } from '@halopsa/stream-one-ion-details'
import { StyleProfileAPI } from '@halopsa/style-profile'
import { SupplierAPI } from '@halopsa/supplier'
import { SupplierContractAPI } from '@halopsa/supplier-contract'
import { SynnexDetailsAPI } from '@halopsa/synnex-details'
import { TabsAPI } from '@halopsa/tabs'
import { TagsAPI } from '@halopsa/tags'
import { TakeControlAPI } from '@halopsa/take-control'
import { TaniumDetailsAPI } from '@halopsa/tanium-details'
import { TaskMonitorEventAPI } from '@halopsa/task-monitor-event'
import { TaskScheduleAPI } from '@halopsa/task-schedule'
import { TaskTraceAPI } from '@halopsa/task-trace'
import { TaxAPI } from '@halopsa/tax'
import { TaxRuleAPI } from '@halopsa/tax-rule'
import { TeamAPI } from '@halopsa/team'
import { TeamImageAPI } from '@halopsa/team-image'
import { TechDataResellerDetailsAPI } from '@halopsa/tech-data-reseller-details'
import { TemplateAPI } from '@halopsa/template'
import { TenableAPI } from '@halopsa/tenable'
import { TenableDetailsAPI } from '@halopsa/tenable-details'
import { TenantAPI } from '@halopsa/tenant'
import { Test1API } from '@halopsa/test1'
import { Test3API } from '@halopsa/test3'
import { Test4API } from '@halopsa/test4'
import { TestErrorAPI } from '@halopsa/test-error'
import { TicketApprovalAPI } from '@halopsa/ticket-approval'
import { TicketAreaAPI } from '@halopsa/ticket-area'
import { TicketRulesAPI } from '@halopsa/ticket-rules'
import { TicketTypeAPI } from '@halopsa/ticket-type'
import { TicketTypeFieldAPI } from '@halopsa/ticket-type-field'
import { TicketTypeGroupAPI } from '@halopsa/ticket-type-group'
import { TicketsAPI } from '@halopsa/tickets'
import { TimesheetAPI } from '@halopsa/timesheet'
import { TimesheetEventAPI } from '@halopsa/timesheet-event'
import { TimeslotAPI } from '@halopsa/timeslot'
import { ToDoAPI } from '@halopsa/to-do'
import { ToDoGroupAPI } from '@halopsa/to-do-group'
import { TopLevelAPI } from '@halopsa/top-level'
import { TranscriptionStoreAPI } from '@halopsa/transcription-store'
import { TranslationAPI } from '@halopsa/translation'
import { TwilioAPI } from '@halopsa/twilio'
import { TwilioDetailsAPI } from '@halopsa/twilio-details'
import { TwilioWhatsAppDetailsAPI } from '@halopsa/twilio-whats-app-details'
import { TwitterDetailsAPI } from '@halopsa/twitter-details'
import { UnsubServiceEmailsAPI } from '@halopsa/unsub-service-emails'
import { UserChangeAPI } from '@halopsa/user-change'
import { UserRolesAPI } from '@halopsa/user-roles'
import { UsersAPI } from '@halopsa/users'
import { VMWorkspaceDetailsAPI } from '@halopsa/vm-workspace-details'
import { VersionInfoAPI } from '@halopsa/version-info'
import { ViewColumnsAPI } from '@halopsa/view-columns'
import { ViewFilterAPI } from '@halopsa/view-filter'
import { ViewListGroupAPI } from '@halopsa/view-list-group'
import { ViewListsAPI } from '@halopsa/view-lists'
import { VirimaAPI } from '@halopsa/virima'
import { VirimaDetailsAPI } from '@halopsa/virima-details'
import { VirtualAgentAPI } from '@halopsa/virtual-agent'
import { VorbossAPI } from '@halopsa/vorboss'
import { WebhookAPI } from '@halopsa/webhook'
import { WebhookEventAPI } from '@halopsa/webhook-event'
import { WebhookRepositoryAPI } from '@halopsa/webhook-repository'
import { WhatsAppAPI } from '@halopsa/whats-app'
import { WordpressDetailsAPI } from '@halopsa/wordpress-details'
import { WordpressOrgDetailsAPI } from '@halopsa/wordpress-org-details'
import { WorkdayAPI } from '@halopsa/workday'
import { WorkflowAPI } from '@halopsa/workflow'
import { WorkflowTargetAPI } from '@halopsa/workflow-target'
import { XeroDetailsAPI } from '@halopsa/xero-details'
import { XtypeRoleAPI } from '@halopsa/xtype-role'
import { ZendeskAPI } from '@halopsa/zendesk'
import { ZoomAPI } from '@halopsa/zoom'
import { AzureadconnectionAPI } from '@halopsa/azureadconnection'
import { AzureadmappingAPI } from '@halopsa/azureadmapping'
import { CspinvoiceAPI } from '@halopsa/cspinvoice'
import { FormattedemailAPI } from '@halopsa/formattedemail'
import { IncomingemailAPI } from '@halopsa/incomingemail'
import { ItemsupplierAPI } from '@halopsa/itemsupplier'
import { McpAPI } from '@halopsa/mcp'
import { PagerdutymappingAPI } from '@halopsa/pagerdutymapping'
import { WorkflowstepAPI } from '@halopsa/workflowstep'

/** The class of every section, by the name of its property on {@link HaloAPI}. */
export const sectionClasses = {
  AISuggestionAPI,
  ATTAPI,
  AWSAPI,
  AWSDetailsAPI,
  ActionsAPI,
  AddigyAPI,
  AddigyDetailsAPI,
  AddressAPI,
  AddressbookAPI,
  AdobeAcrobatDetailsAPI,
  AdobeCommerceDetailsAPI,
  AdobeCommerceIntegrationAPI,
  AgentAPI,
  AgentCheckInAPI,
  AgentEventSubscriptionAPI,
  AgentImageAPI,
  AgentPresenceRuleAPI,
  AgentPresenceSubscriptionAPI,
  AlembaAPI,
  AmazonSellerDetailsAPI,
  ApplicationAPI,
  AppointmentAPI,
  ApprovalProcessAPI,
  ApprovalProcessRuleAPI,
  ApprovalStoreAPI,
  AreaAzureTenantAPI,
  AreaRequestTypeAPI,
  ArmisAPI,
  ArmisDetailsAPI,
  ArrowSphereDetailsAPI,
  AssetAPI,
  AssetChangeAPI,
  AssetGroupAPI,
  AssetSoftwareAPI,
  AssetTypeAPI,
  AssetTypeInfoAPI,
  AssetTypeMappingsAPI,
  AttachmentAPI,
  AuditAPI,
  AuthInfoAPI,
  AutomationAPI,
  AvalaraDetailsAPI,
  AzureDeltaAPI,
  AzureDevOpsDetailsAPI,
  AzureTranslateAPI,
  BackgroundTaskAPI,
  BillingTemplateAPI,
  BookingTypeAPI,
  BookmarkAPI,
  BudgetTypeAPI,
  BulkEmailAPI,
  BusinessCentralDetailsAPI,
  CABAPI,
  CABMemberAPI,
  CABRoleAPI,
  CRMNoteAPI,
  CSPConsumptionDataAPI,
  CSPSubscriptionPricingAPI,
  CSVTemplateAPI,
  CallLogAPI,
  CallScriptAPI,
  CannedTextAPI,
  CategoryAPI,
  CertificateAPI,
  ChangeCalendarAPI,
  ChargeRateAPI,
  ChatAPI,
  ChatFlowAPI,
  ChatMatchingDataAPI,
  ChatMessageAPI,
  ChatProfileAPI,
  ClientAPI,
  ClientCacheAPI,
  ClientContractAPI,
  ClientPrepayAPI,
  ConfigCommitAPI,
  ConfirmClosureAPI,
  ConfluenceDetailsAPI,
  ConnectedInstanceAPI,
  ConsignmentAPI,
  ContactgroupAPI,
  ContactgroupcontactAPI,
  ContractRuleAPI,
  ContractScheduleAPI,
  ContractSchedulePlanAPI,
  ControlAPI,
  CostCentresAPI,
  CriteriaGroupAPI,
  CurrencyAPI,
  CustomButtonAPI,
  CustomButtonAuditAPI,
  CustomIntegrationAPI,
  CustomIntegrationMethodAPI,
  CustomIntegrationMethodValueAPI,
  CustomIntegrationRepositoryAPI,
  CustomQueryAPI,
  CustomTableAPI,
  DashboardLinksAPI,
  DashboardLinksRepositoryAPI,
  DatabaseLookupAPI,
  DatabaseLookupConfirmationAPI,
  DattoCommerceDetailsAPI,
  DattoRmmDetailsAPI,
  DeviceLicenceAPI,
  DistributionListsAPI,
  DistributionListsLogAPI,
  DocumentCreationAPI,
  DowntimeAPI,
  DraftAPI,
  Dynamics365CRMDetailsAPI,
  DynatraceDetailsAPI,
  EcommerceOrderAPI,
  EmailAddressBookAPI,
  EmailRuleAPI,
  EmailStoreAPI,
  EmailTemplateAPI,
  EmailTemplateVariableAPI,
  EracentAPI,
  EracentDetailsAPI,
  EventAPI,
  EventRuleAPI,
  ExactDetailsAPI,
  ExampleAPI,
  ExpenseAPI,
  ExternalChatMessageAPI,
  ExternalLinkAPI,
  FAQListsAPI,
  FacebookDetailsAPI,
  FaultViewLogAPI,
  FaultsForecastingAPI,
  FeaturesAPI,
  FeedAPI,
  FeedbackAPI,
  FieldAPI,
  FieldGroupAPI,
  FieldInfoAPI,
  ForecastDetailsAPI,
  ForethoughtDetailsAPI,
  FortnoxDetailsAPI,
  GWorkspaceDetailsAPI,
  GoToResolveAPI,
  GoogleBusinessDetailsAPI,
  HaloDeviceInfoAPI,
  HaloFieldAPI,
  HaloIntegrationAPI,
  HaloNewsAPI,
  HealthAPI,
  HistoricalTicketVolumesAPI,
  HolidayAPI,
  HopewiserAPI,
  ISLOnlineAPI,
  ImpersonationRequestAPI,
  ImportCSVAPI,
  IncomingEventAPI,
  IncomingWebhookAPI,
  IncomingWebhookAttemptAPI,
  IngramMicroDetailsAPI,
  IngramMicroResellerAPI,
  IngramMicroResellerDetailsAPI,
  InstanceAPI,
  InstanceInfoAPI,
  IntegrationConfigurationAPI,
  IntegrationDataAPI,
  IntegrationDeltaAPI,
  IntegrationErrorAPI,
  IntegrationExportAPI,
  IntegrationFieldDataAPI,
  IntegrationFieldMappingAPI,
  IntegrationLookUpAPI,
  IntegrationRequestAPI,
  IntegrationRunbookVariableGroupAPI,
  IntegrationSiteMappingAPI,
  IntegratorLogAPI,
  IntegratorScheduleAPI,
  IntegratorTraceAPI,
  InvoiceAPI,
  InvoiceChangeAPI,
  InvoiceDetailProRataAPI,
  InvoicePaymentAPI,
  ItemAPI,
  ItemAccountsLinkAPI,
  ItemGroupAPI,
  ItemStockAPI,
  ItemStockHistoryAPI,
  JamfDetailsAPI,
  JiraDetailsAPI,
  JourneyAPI,
  KBArticleAPI,
  KBArticleAnonAPI,
  KandjiAPI,
  KandjiDetailsAPI,
  KaseyaVSAXAPI,
  KaseyaVSAXDetailsAPI,
  KashflowDetailsAPI,
  KeyVaultAPI,
  LDAPConnectionAPI,
  LanguagesAPI,
  LapSafeAPI,
  LicenceChangeAPI,
  LicenseInfoAPI,
  LoginTokenAPI,
  LookupAPI,
  MOAPI,
  MYOBdetailsAPI,
  MailAPI,
  MailCampaignAPI,
  MailCampaignEmailAPI,
  MailCampaignLogAPI,
  MailboxAPI,
  MailboxCredentialAPI,
  MailchimpAPI,
  ManageEngineAPI,
  ManageEngineDetailsAPI,
  MarketingUnsubscribeAPI,
  MattermostChannelDetailsAPI,
  MattermostDetailsAPI,
  MeterReadingAPI,
  MicrosoftSubscriptionMappingAPI,
  MicrosoftTeamsAPI,
  MicrosoftTeamsMappingAPI,
  NCentralDetailsAPI,
  NhserverconfigAPI,
  NotificationAPI,
  NotificationLogAPI,
  NotificationMessageAPI,
  NotificationsAPI,
  ObjectMappingProfileAPI,
  OnlineStatusAPI,
  OpportunitiesAPI,
  OrderLineAPI,
  OrganisationAPI,
  OutcomeAPI,
  OutgoingAPI,
  OutgoingAttemptAPI,
  OutgoingemailAPI,
  PRTGDetailsAPI,
  PasswordFieldAPI,
  Pax8DetailsAPI,
  PdfTemplateAPI,
  PdfTemplateRepositoryAPI,
  PopupNoteAPI,
  PowerShellScriptAPI,
  PowerShellScriptCriteriaAPI,
  PowerShellScriptProcessingAPI,
  PriorityAPI,
  ProductAPI,
  ProductBranchAPI,
  ProductComponentAPI,
  ProjectSetupLinesAPI,
  ProjectsAPI,
  PublishProfilesAPI,
  PurchaseOrderAPI,
  QualificationAPI,
  QuickBooksDetailsAPI,
  QuotationAPI,
  RaynetAPI,
  RaynetDetailsAPI,
  RecurringInvoiceAPI,
  RecurringItemAPI,
  ReleaseAPI,
  ReleaseNoteGroupAPI,
  ReleasePipelineAPI,
  ReleaseTypeAPI,
  RemoteSessionAPI,
  RemoteSessionTeamsAPI,
  ReportAPI,
  ReportDataAPI,
  ReportRepositoryAPI,
  ResourceTypeAPI,
  RoadmapAPI,
  RolesAPI,
  SLAAPI,
  SQLImportAPI,
  SageBusinessCloudDetailsAPI,
  SailPointDetailsAPI,
  SailPointRoleMappingAPI,
  SailPointUserMappingAPI,
  SalesMailboxAPI,
  SalesMailboxDetailAPI,
  SalesOrderAPI,
  SavedForecastAPI,
  ScheduleAPI,
  ScheduleOccurrenceAPI,
  ScreenLayoutAPI,
  SearchAPI,
  SecureSecretLinkAPI,
  SecurityCheckAPI,
  SecurityQuestionAPI,
  SecurityQuestionValidateAPI,
  SentinelOneAPI,
  SentinelOneDetailsAPI,
  ServiceAPI,
  ServiceAvailabilityAPI,
  ServiceCategoryAPI,
  ServiceRequestDetailsAPI,
  ServiceRestrictionAPI,
  ServiceStatusAPI,
  SetupTabAPI,
  SetupTabGroupAPI,
  SharePointAPI,
  ShopifyDetailsAPI,
  SingleSignOnApplicationAPI,
  SingleSignOnAttemptAPI,
  SiteAPI,
  SlackAPI,
  SlackChatAppAPI,
  SlackDetailsAPI,
  SnipeITDetailsAPI,
  SnowDetailsAPI,
  SoftwareLicenceAPI,
  SoftwareLicenceRoleAPI,
  SophosAPI,
  SophosDetailsAPI,
  StatusAPI,
  StockBinAPI,
  StockTraceAPI,
  StreamOneIonDetailsAPI,
  StyleProfileAPI,
  SupplierAPI,
  SupplierContractAPI,
  SynnexDetailsAPI,
  TabsAPI,
  TagsAPI,
  TakeControlAPI,
  TaniumDetailsAPI,
  TaskMonitorEventAPI,
  TaskScheduleAPI,
  TaskTraceAPI,
  TaxAPI,
  TaxRuleAPI,
  TeamAPI,
  TeamImageAPI,
  TechDataResellerDetailsAPI,
  TemplateAPI,
  TenableAPI,
  TenableDetailsAPI,
  TenantAPI,
  Test1API,
  Test3API,
  Test4API,
  TestErrorAPI,
  TicketApprovalAPI,
  TicketAreaAPI,
  TicketRulesAPI,
  TicketTypeAPI,
  TicketTypeFieldAPI,
  TicketTypeGroupAPI,
  TicketsAPI,
  TimesheetAPI,
  TimesheetEventAPI,
  TimeslotAPI,
  ToDoAPI,
  ToDoGroupAPI,
  TopLevelAPI,
  TranscriptionStoreAPI,
  TranslationAPI,
  TwilioAPI,
  TwilioDetailsAPI,
  TwilioWhatsAppDetailsAPI,
  TwitterDetailsAPI,
  UnsubServiceEmailsAPI,
  UserChangeAPI,
  UserRolesAPI,
  UsersAPI,
  VMWorkspaceDetailsAPI,
  VersionInfoAPI,
  ViewColumnsAPI,
  ViewFilterAPI,
  ViewListGroupAPI,
  ViewListsAPI,
  VirimaAPI,
  VirimaDetailsAPI,
  VirtualAgentAPI,
  VorbossAPI,
  WebhookAPI,
  WebhookEventAPI,
  WebhookRepositoryAPI,
  WhatsAppAPI,
  WordpressDetailsAPI,
  WordpressOrgDetailsAPI,
  WorkdayAPI,
  WorkflowAPI,
  WorkflowTargetAPI,
  XeroDetailsAPI,
  XtypeRoleAPI,
  ZendeskAPI,
  ZoomAPI,
  AzureadconnectionAPI,
  AzureadmappingAPI,
  CspinvoiceAPI,
  FormattedemailAPI,
  IncomingemailAPI,
  ItemsupplierAPI,
  McpAPI,
  PagerdutymappingAPI,
  WorkflowstepAPI,
}
