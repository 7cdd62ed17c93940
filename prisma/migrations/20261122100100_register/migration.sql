-- What: the register of family centres, the people who keep it, the accounts they sign in with, and the wall.
-- Why: every fact that decides a kind, a count or who was responsible is dated; Postgres itself refuses other
--      counties' rows, references across counties, overlapping or backward periods, and unaudited writes.
-- Rows touched: none (the tables are new).
-- First the engine's own statements, then ours.

-- CreateEnum
CREATE TYPE "area_type_source" AS ENUM ('regso', 'manuell');

-- CreateEnum
CREATE TYPE "season" AS ENUM ('ordinarie', 'sommar');

-- CreateEnum
CREATE TYPE "contact_role" AS ENUM ('kontakt', 'kommunikator', 'lokaler');

-- CreateEnum
CREATE TYPE "confirmation_group" AS ENUM ('adress', 'oppettider', 'verksamheter', 'bemanning', 'chefer');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('lanssamordnare', 'kommunal_koordinator', 'lokal_samordnare', 'ledamot', 'lasare');

-- CreateEnum
CREATE TYPE "scope_level" AS ENUM ('county', 'municipalities', 'centres');

-- CreateEnum
CREATE TYPE "service_type" AS ENUM ('mhv', 'bhv', 'oppen_forskola', 'forebyggande_socialtjanst');

-- CreateEnum
CREATE TYPE "degree" AS ENUM ('ja', 'delvis', 'natverk', 'nej', 'okand');

-- CreateEnum
CREATE TYPE "huvudman" AS ENUM ('region', 'kommun');

-- CreateEnum
CREATE TYPE "utforare" AS ENUM ('offentlig', 'privat', 'ideburen');

-- CreateEnum
CREATE TYPE "kind" AS ENUM ('familjecentral', 'familjecentralsliknande', 'none', 'undecided');

-- CreateEnum
CREATE TYPE "centre_status_name" AS ENUM ('ide', 'avsiktsforklaring', 'under_etablering', 'i_drift', 'tillfalligt_stangd', 'vilande', 'under_avveckling', 'avvecklad');

-- CreateEnum
CREATE TYPE "unit_type" AS ENUM ('bvc', 'bmm', 'oppen_forskola', 'socialtjanstenhet', 'vardcentral', 'tandvard', 'bibliotek', 'forskola', 'annan');

-- CreateEnum
CREATE TYPE "participation" AS ENUM ('ja', 'nej', 'ej_angivet');

-- CreateEnum
CREATE TYPE "financing" AS ENUM ('ordinarie_budget', 'samfinansierad', 'statsbidrag', 'tillaggsuppdrag');

-- CreateEnum
CREATE TYPE "profession" AS ENUM ('barnmorska', 'bhv_sjukskoterska', 'forskollarare', 'forskolepedagog', 'socionom', 'kurator', 'familjebehandlare', 'lakare', 'psykolog', 'annan');

-- CreateEnum
CREATE TYPE "other_actor_type" AS ENUM ('lakare_kvinnoklinik', 'psykolog', 'logoped', 'bup', 'tandvard', 'bibliotek', 'forskola', 'familjeradgivning', 'sfi', 'familjeratt', 'budget_skuldradgivning', 'studie_yrkesvagledning', 'socialtjanst_oppenvard', 'socialtjanst_myndighetsutovning', 'kulturtolk', 'civilsamhalle', 'ungdomsmottagning', 'samtalsmottagning', 'amningsmottagning', 'vardcentral', 'annan');

-- CreateEnum
CREATE TYPE "actor_presence" AS ENUM ('fast', 'regelbunden', 'vid_behov', 'digital');

-- CreateTable
CREATE TABLE "auth"."user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "disabled_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."account" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth"."membership" (
    "county_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("county_id","user_id")
);

-- CreateTable
CREATE TABLE "auth"."sign_in_attempt" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "centre" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "centre_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "centre_profile" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "centre_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "reason" TEXT,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "local_designation" TEXT,
    "host_municipality" CHAR(4) NOT NULL,
    "street" TEXT,
    "postcode" CHAR(5),
    "town" TEXT,
    "latitude" DECIMAL(8,5),
    "longitude" DECIMAL(8,5),
    "area_type" SMALLINT,
    "area_type_year" SMALLINT,
    "area_type_source" "area_type_source",
    "target_pregnant" BOOLEAN,
    "target_age_from" SMALLINT,
    "target_age_to" SMALLINT,
    "languages" TEXT[],
    "interpreter" BOOLEAN,
    "website" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "premises_area" INTEGER,
    "landlord" TEXT,
    "lease_until_on" DATE,
    "premises_adapted" BOOLEAN,
    "one_roof" BOOLEAN,

    CONSTRAINT "centre_profile_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "centre_status" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "centre_id" UUID NOT NULL,
    "status" "centre_status_name" NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "reason" TEXT,
    "decision" TEXT,
    "impact_analysis" BOOLEAN,

    CONSTRAINT "centre_status_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "centre_catchment" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "centre_id" UUID NOT NULL,
    "municipality_code" CHAR(4) NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,

    CONSTRAINT "centre_catchment_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "opening_hours" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "centre_id" UUID NOT NULL,
    "service_type" "service_type" NOT NULL,
    "season" "season" NOT NULL DEFAULT 'ordinarie',
    "weekday" SMALLINT NOT NULL,
    "opens" SMALLINT NOT NULL,
    "closes" SMALLINT NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,

    CONSTRAINT "opening_hours_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "satellite" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "centre_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT,
    "postcode" CHAR(5),
    "town" TEXT,
    "services" "service_type"[],
    "opening" TEXT,
    "from_on" DATE NOT NULL,
    "until_on" DATE,

    CONSTRAINT "satellite_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "centre_contact" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "centre_id" UUID NOT NULL,
    "role" "contact_role" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "from_on" DATE NOT NULL,
    "until_on" DATE,

    CONSTRAINT "centre_contact_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "confirmation" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "group" "confirmation_group" NOT NULL,
    "confirmed_on" DATE NOT NULL,
    "confirmed_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "confirmation_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "kind_exception" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "centre_id" UUID NOT NULL,
    "kind" "kind" NOT NULL,
    "reason" TEXT NOT NULL,
    "decider" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,

    CONSTRAINT "kind_exception_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "county" (
    "id" UUID NOT NULL,
    "code" CHAR(2) NOT NULL,
    "letters" VARCHAR(2) NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "county_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "county_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "org_nr" TEXT NOT NULL,
    "is_municipality" BOOLEAN NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("county_id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "code" CHAR(4) NOT NULL,
    "county_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "latitude" DECIMAL(7,4) NOT NULL,
    "longitude" DECIMAL(7,4) NOT NULL,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "county_setting" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "centre_label" TEXT NOT NULL DEFAULT 'familjecentral',
    "coordinator_label" TEXT NOT NULL DEFAULT 'lokal samordnare',
    "county_role_label" TEXT NOT NULL DEFAULT 'länssamordnare',
    "small_number_threshold" SMALLINT NOT NULL DEFAULT 5,
    "far_km" SMALLINT NOT NULL DEFAULT 60,
    "confirmation_months" SMALLINT NOT NULL DEFAULT 12,
    "area_type_max_years" SMALLINT NOT NULL DEFAULT 5,

    CONSTRAINT "county_setting_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "county_definition" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "rules" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "county_definition_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "operation" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "operation_pkey" PRIMARY KEY ("county_id","id","digest")
);

-- CreateTable
CREATE TABLE "import_draft" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "from_on" DATE NOT NULL,
    "accepted_at" TIMESTAMPTZ(6),

    CONSTRAINT "import_draft_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "transaction" BIGINT NOT NULL DEFAULT txid_current(),
    "county_id" UUID,
    "actor_id" UUID,
    "operation_id" UUID,
    "change" TEXT NOT NULL,
    "table_name" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "centre_id" UUID,
    "unit_id" UUID,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "employer" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "level" "scope_level" NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "reason" TEXT,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "assignment_municipality" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "municipality_code" CHAR(4) NOT NULL,

    CONSTRAINT "assignment_municipality_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "assignment_centre" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,

    CONSTRAINT "assignment_centre_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "unit" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "type" "unit_type" NOT NULL,
    "hsa_id" TEXT,
    "home_municipality" CHAR(4),
    "participates" "participation" NOT NULL DEFAULT 'ej_angivet',

    CONSTRAINT "unit_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "unit_profile" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "unit_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "reason" TEXT,
    "name" TEXT NOT NULL,
    "huvudman" "huvudman" NOT NULL,
    "utforare" "utforare" NOT NULL,
    "legal_name" TEXT,
    "org_nr" CHAR(10),
    "contract_code" TEXT,
    "contract_until_on" DATE,

    CONSTRAINT "unit_profile_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "service" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "centre_id" UUID NOT NULL,
    "unit_id" UUID,
    "type" "service_type" NOT NULL,

    CONSTRAINT "service_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "service_presence" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "service_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "reason" TEXT,
    "degree" "degree" NOT NULL,
    "hours_per_week" DECIMAL(4,1),
    "days_per_week" DECIMAL(2,1),
    "share_percent" SMALLINT,
    "financing" "financing",
    "financing_until_on" DATE,

    CONSTRAINT "service_presence_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "service_staffing" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "service_id" UUID NOT NULL,
    "profession" "profession" NOT NULL,
    "persons" SMALLINT,
    "fte_percent" SMALLINT,
    "vacant_percent" SMALLINT NOT NULL DEFAULT 0,
    "from_on" DATE NOT NULL,
    "until_on" DATE,

    CONSTRAINT "service_staffing_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "service_head" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "service_id" UUID NOT NULL,
    "name" TEXT,
    "title" TEXT,
    "email" TEXT,
    "vacant" BOOLEAN NOT NULL DEFAULT false,
    "from_on" DATE NOT NULL,
    "until_on" DATE,

    CONSTRAINT "service_head_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateTable
CREATE TABLE "other_actor" (
    "county_id" UUID NOT NULL DEFAULT app.county(),
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "centre_id" UUID NOT NULL,
    "type" "other_actor_type" NOT NULL,
    "organisation" TEXT NOT NULL,
    "huvudman" "huvudman",
    "presence" "actor_presence" NOT NULL,
    "frequency" TEXT,
    "degree" "degree" NOT NULL DEFAULT 'okand',
    "authority_exercise" BOOLEAN,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "reason" TEXT,

    CONSTRAINT "other_actor_pkey" PRIMARY KEY ("county_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "auth"."user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "account_subject_once" ON "auth"."account"("provider", "subject");

-- CreateIndex
CREATE INDEX "session_by_user" ON "auth"."session"("user_id");

-- CreateIndex
CREATE INDEX "membership_by_user" ON "auth"."membership"("user_id");

-- CreateIndex
CREATE INDEX "centre_profile_by_centre" ON "centre_profile"("county_id", "centre_id", "from_on");

-- CreateIndex
CREATE INDEX "centre_status_by_centre" ON "centre_status"("county_id", "centre_id", "from_on");

-- CreateIndex
CREATE INDEX "centre_catchment_by_centre" ON "centre_catchment"("county_id", "centre_id");

-- CreateIndex
CREATE INDEX "opening_hours_by_centre" ON "opening_hours"("county_id", "centre_id");

-- CreateIndex
CREATE INDEX "satellite_by_centre" ON "satellite"("county_id", "centre_id");

-- CreateIndex
CREATE INDEX "centre_contact_by_centre" ON "centre_contact"("county_id", "centre_id");

-- CreateIndex
CREATE INDEX "confirmation_by_centre" ON "confirmation"("county_id", "centre_id", "group", "confirmed_on");

-- CreateIndex
CREATE INDEX "kind_exception_by_centre" ON "kind_exception"("county_id", "centre_id");

-- CreateIndex
CREATE UNIQUE INDEX "county_code_key" ON "county"("code");

-- CreateIndex
CREATE UNIQUE INDEX "county_slug_key" ON "county"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "region_org_nr_key" ON "region"("org_nr");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_in_county" ON "municipality"("county_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "county_setting_one_a_county" ON "county_setting"("county_id");

-- CreateIndex
CREATE INDEX "audit_county_latest" ON "audit"("county_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_centre_latest" ON "audit"("county_id", "centre_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_row_latest" ON "audit"("county_id", "row_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_unit_latest" ON "audit"("county_id", "unit_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "person_one_a_user" ON "person"("county_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_once" ON "person"("county_id", "email");

-- CreateIndex
CREATE INDEX "assignment_by_person" ON "assignment"("county_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_municipality_once" ON "assignment_municipality"("county_id", "assignment_id", "municipality_code");

-- CreateIndex
CREATE INDEX "assignment_centre_by_centre" ON "assignment_centre"("county_id", "centre_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_centre_once" ON "assignment_centre"("county_id", "assignment_id", "centre_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_hsa_id_once" ON "unit"("county_id", "hsa_id");

-- CreateIndex
CREATE INDEX "unit_profile_by_unit" ON "unit_profile"("county_id", "unit_id", "from_on");

-- CreateIndex
CREATE INDEX "service_by_centre" ON "service"("county_id", "centre_id");

-- CreateIndex
CREATE INDEX "service_by_unit" ON "service"("county_id", "unit_id");

-- CreateIndex
CREATE INDEX "service_presence_by_service" ON "service_presence"("county_id", "service_id", "from_on");

-- CreateIndex
CREATE INDEX "service_staffing_by_service" ON "service_staffing"("county_id", "service_id");

-- CreateIndex
CREATE INDEX "service_head_by_service" ON "service_head"("county_id", "service_id");

-- CreateIndex
CREATE INDEX "other_actor_by_centre" ON "other_actor"("county_id", "centre_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_once" ON "service"("county_id", "centre_id", "type", "unit_id");

-- AddForeignKey
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth"."membership" ADD CONSTRAINT "membership_county_id_fkey" FOREIGN KEY ("county_id") REFERENCES "county"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_profile" ADD CONSTRAINT "centre_profile_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_profile" ADD CONSTRAINT "centre_profile_host_in_county" FOREIGN KEY ("county_id", "host_municipality") REFERENCES "municipality"("county_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_status" ADD CONSTRAINT "centre_status_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_catchment" ADD CONSTRAINT "centre_catchment_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_catchment" ADD CONSTRAINT "centre_catchment_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipality"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "satellite" ADD CONSTRAINT "satellite_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre_contact" ADD CONSTRAINT "centre_contact_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kind_exception" ADD CONSTRAINT "kind_exception_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region" ADD CONSTRAINT "region_county_id_fkey" FOREIGN KEY ("county_id") REFERENCES "county"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_county_id_fkey" FOREIGN KEY ("county_id") REFERENCES "county"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_county_id_user_id_fkey" FOREIGN KEY ("county_id", "user_id") REFERENCES "auth"."membership"("county_id", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_county_id_person_id_fkey" FOREIGN KEY ("county_id", "person_id") REFERENCES "person"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_municipality" ADD CONSTRAINT "assignment_municipality_county_id_assignment_id_fkey" FOREIGN KEY ("county_id", "assignment_id") REFERENCES "assignment"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_municipality" ADD CONSTRAINT "assignment_municipality_in_county" FOREIGN KEY ("county_id", "municipality_code") REFERENCES "municipality"("county_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_centre" ADD CONSTRAINT "assignment_centre_county_id_assignment_id_fkey" FOREIGN KEY ("county_id", "assignment_id") REFERENCES "assignment"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_centre" ADD CONSTRAINT "assignment_centre_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_home_in_county" FOREIGN KEY ("county_id", "home_municipality") REFERENCES "municipality"("county_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_profile" ADD CONSTRAINT "unit_profile_county_id_unit_id_fkey" FOREIGN KEY ("county_id", "unit_id") REFERENCES "unit"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_county_id_unit_id_fkey" FOREIGN KEY ("county_id", "unit_id") REFERENCES "unit"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_presence" ADD CONSTRAINT "service_presence_county_id_service_id_fkey" FOREIGN KEY ("county_id", "service_id") REFERENCES "service"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_staffing" ADD CONSTRAINT "service_staffing_county_id_service_id_fkey" FOREIGN KEY ("county_id", "service_id") REFERENCES "service"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_head" ADD CONSTRAINT "service_head_county_id_service_id_fkey" FOREIGN KEY ("county_id", "service_id") REFERENCES "service"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "other_actor" ADD CONSTRAINT "other_actor_county_id_centre_id_fkey" FOREIGN KEY ("county_id", "centre_id") REFERENCES "centre"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── The wall ────────────────────────────────────────────────────────────────────────────────────────────────

-- The trigger's owner writes the log; the app role may only read its own county's lines. Hence enabled, not forced.
alter table audit enable row level security;
create policy audit_wall on audit for select using (county_id = (select app.county()));
grant select on audit to samma_tak_app;

-- One line for each changed row, in the same transaction. A line knows its centre and its unit, so that the history
-- of a centre is one index scan whatever table the change was made in.
create function app.write_audit() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public
  as $$
declare
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  is_ jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  row_ jsonb := coalesce(is_, was);
  county uuid := (row_ ->> 'county_id')::uuid;
  centre uuid := (row_ ->> 'centre_id')::uuid;
  unit_ uuid := (row_ ->> 'unit_id')::uuid;
begin
  -- A new version of a row in which nothing else changed only says that something under it did.
  if (is_ - 'version') is not distinct from (was - 'version') then
    return null;
  end if;
  if tg_table_name = 'centre' then
    centre := (row_ ->> 'id')::uuid;
  elsif tg_table_name = 'unit' then
    unit_ := (row_ ->> 'id')::uuid;
  elsif centre is null and row_ ? 'service_id' then
    -- Forced row security also binds this function's owner: the reader's own county is the only one it sees.
    select s.centre_id, s.unit_id into centre, unit_ from public.service s
      where s.county_id = county and s.id = (row_ ->> 'service_id')::uuid;
  end if;
  insert into public.audit (county_id, actor_id, operation_id, change, table_name, row_id, centre_id, unit_id, before, after)
    values (county, app.actor(), app.operation(), lower(tg_op), tg_table_name, (row_ ->> 'id')::uuid, centre, unit_, was, is_);
  return null;
end $$;

-- Whoever updates a row makes it the next version; a form names the version it saw.
create function app.next_version() returns trigger
  language plpgsql
  as $$ begin new.version := old.version + 1; return new; end $$;

-- The one sentence a new county table costs.
create procedure app.protect(table_name name, audited boolean default true)
  language plpgsql
  as $$
begin
  execute format('alter table public.%I enable row level security', table_name);
  execute format('alter table public.%I force row level security', table_name);
  execute format('create policy %I on public.%I using (county_id = (select app.county())) with check (county_id = (select app.county()))',
    table_name || '_wall', table_name);
  execute format('grant select, insert, update, delete on public.%I to samma_tak_app', table_name);
  if audited then
    execute format('create trigger %I after insert or update or delete on public.%I for each row execute function app.write_audit()',
      table_name || '_audit', table_name);
  end if;
  if exists (select from pg_attribute where attrelid = format('public.%I', table_name)::regclass and attname = 'version') then
    execute format('create trigger %I before update on public.%I for each row execute function app.next_version()',
      table_name || '_version', table_name);
  end if;
end $$;

-- A dated table: its periods run forward, lie in a believable time, and do not overlap for the same key.
create procedure app.dated(table_name name, variadic keys text[])
  language plpgsql
  as $$
begin
  execute format('alter table public.%I add constraint %I check (until_on > from_on)', table_name, table_name || '_runs_forward');
  execute format('alter table public.%I add constraint %I check (from_on between ''1900-01-01'' and ''2199-12-31'' and coalesce(until_on, ''2000-01-01'') <= ''2200-01-01'')',
    table_name, table_name || '_in_time');
  execute format('alter table public.%I add constraint %I exclude using gist (county_id with =, %s, daterange(from_on, until_on) with &&)',
    table_name, table_name || '_no_overlap', (select string_agg(k || ' with =', ', ') from unnest(keys) k));
end $$;

call app.protect('county_setting');
call app.protect('county_definition');
call app.protect('operation', false);
call app.protect('import_draft', false);
call app.protect('centre');
call app.protect('centre_profile');
call app.protect('centre_status');
call app.protect('centre_catchment');
call app.protect('opening_hours');
call app.protect('satellite');
call app.protect('centre_contact');
call app.protect('confirmation');
call app.protect('kind_exception');
call app.protect('unit');
call app.protect('unit_profile');
call app.protect('service');
call app.protect('service_presence');
call app.protect('service_staffing');
call app.protect('service_head');
call app.protect('other_actor');
call app.protect('person');
call app.protect('assignment');
call app.protect('assignment_municipality');
call app.protect('assignment_centre');

-- What is only ever added.
revoke update, delete on confirmation, operation from samma_tak_app;
-- What is ended and never deleted.
revoke delete on centre, unit, person, centre_profile, unit_profile, assignment, kind_exception from samma_tak_app;
grant delete on centre_profile, unit_profile to samma_tak_app; -- a planned change that is taken back; the log keeps it

grant select on county, region, municipality to samma_tak_app;
grant select on "_prisma_migrations" to samma_tak_app;
grant usage, select on all sequences in schema public to samma_tak_app;

grant select, insert, update on auth."user", auth.account, auth.session, auth.membership to samma_tak_app;
grant select, insert, update, delete on auth.sign_in_attempt to samma_tak_app;

-- ── Time ────────────────────────────────────────────────────────────────────────────────────────────────────

call app.dated('centre_profile', 'centre_id');
call app.dated('centre_status', 'centre_id');
call app.dated('centre_catchment', 'centre_id', 'municipality_code');
call app.dated('opening_hours', 'centre_id', 'service_type', 'season', 'weekday', 'opens');
call app.dated('satellite', 'centre_id', 'name');
call app.dated('centre_contact', 'centre_id', 'role', 'name');
call app.dated('kind_exception', 'centre_id');
call app.dated('unit_profile', 'unit_id');
call app.dated('service_presence', 'service_id');
call app.dated('service_staffing', 'service_id', 'profession');
call app.dated('service_head', 'service_id');
call app.dated('other_actor', 'centre_id', 'type', 'organisation');
-- Two of a county's own definitions may be in force at once (its own and one being tried has no dates), but not two of one name.
call app.dated('county_definition', 'name');

-- Two services of one kind by one unit at one centre are one; an unnamed unit too can stand only once.
drop index service_once;
create unique index service_once on service (county_id, centre_id, type, unit_id) nulls not distinct;

-- ── What is possible ────────────────────────────────────────────────────────────────────────────────────────

alter table municipality add constraint municipality_code_form check (code ~ '^\d{4}$');
alter table county add constraint county_code_form check (code ~ '^\d{2}$');

alter table centre_profile
  add constraint centre_profile_named check (btrim(name) <> ''),
  add constraint centre_profile_postcode_form check (postcode ~ '^\d{5}$'),
  add constraint centre_profile_in_sweden check (latitude between 55.0 and 69.1 and longitude between 10.5 and 24.2),
  add constraint centre_profile_position_whole check ((latitude is null) = (longitude is null)),
  add constraint centre_profile_area_type check (area_type between 1 and 5),
  add constraint centre_profile_area_type_sourced check ((area_type is null) or (area_type_year is not null and area_type_source is not null)),
  add constraint centre_profile_area_type_year check (area_type_year between 2000 and 2199),
  add constraint centre_profile_ages check (target_age_from between 0 and 20 and target_age_to between 0 and 20 and target_age_from <= target_age_to),
  add constraint centre_profile_premises_area check (premises_area between 1 and 100000);

alter table opening_hours
  add constraint opening_hours_weekday check (weekday between 1 and 7),
  add constraint opening_hours_run_forward check (opens >= 0 and closes <= 1440 and opens < closes);

alter table satellite add constraint satellite_postcode_form check (postcode ~ '^\d{5}$');

alter table kind_exception
  add constraint kind_exception_kind check (kind in ('familjecentral', 'familjecentralsliknande')),
  add constraint kind_exception_reasoned check (btrim(reason) <> '' and btrim(decider) <> '');

alter table unit add constraint unit_hsa_id_form check (hsa_id ~ '^SE\d{10}-[A-Za-z0-9]{1,18}$');

alter table unit_profile
  add constraint unit_profile_named check (btrim(name) <> ''),
  add constraint unit_profile_org_nr_form check (org_nr ~ '^\d{2}[2-9]\d{7}$');

alter table service_presence
  add constraint service_presence_hours check (hours_per_week between 0 and 168),
  add constraint service_presence_days check (days_per_week between 0 and 7),
  add constraint service_presence_share check (share_percent between 0 and 100);

alter table service_staffing
  add constraint service_staffing_persons check (persons between 0 and 500),
  add constraint service_staffing_fte check (fte_percent between 0 and 30000),
  add constraint service_staffing_vacant check (vacant_percent between 0 and 30000);

alter table service_head add constraint service_head_named_or_vacant check (vacant = (name is null));

alter table county_setting
  add constraint county_setting_threshold check (small_number_threshold between 3 and 10),
  add constraint county_setting_far check (far_km between 1 and 500),
  add constraint county_setting_confirmation check (confirmation_months between 1 and 36),
  add constraint county_setting_area_type check (area_type_max_years between 1 and 20);

alter table assignment
  add constraint assignment_runs_forward check (until_on > from_on),
  add constraint assignment_role_level check (
    (role in ('lanssamordnare', 'ledamot', 'lasare') and level = 'county')
    or (role = 'kommunal_koordinator' and level in ('municipalities', 'centres'))
    or (role = 'lokal_samordnare' and level = 'centres'));

alter table auth."user" add constraint user_email_normal check (email = lower(email) and email like '%_@_%');

-- ── Order ───────────────────────────────────────────────────────────────────────────────────────────────────

-- An operator's database may have another locale; Swedish order is ours to hold.
alter table municipality alter column name type text collate "sv-x-icu";
alter table county alter column name type text collate "sv-x-icu";
alter table centre_profile alter column name type text collate "sv-x-icu";
alter table unit_profile alter column name type text collate "sv-x-icu";
alter table person alter column name type text collate "sv-x-icu";
