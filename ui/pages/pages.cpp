// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "pages/pages.h"

#include "check/check_page.h"
#include "companies/companies_page.h"
#include "history/history_page.h"
#include "home/home_page.h"
#include "my_data/my_data_page.h"
#include "my_rules/my_rules_page.h"
#include "settings/settings_page.h"
#include "to_do/to_do_page.h"

namespace proffer::ui {

MainWindow::Maker pageMaker(const PageContext &context, Preferences &preferences)
{
    return [context, &preferences](PageName name) -> Page * {
        switch (name) {
        case PageName::Home:
            return new HomePage{context};
        case PageName::Companies:
            return new CompaniesPage{context};
        case PageName::ToDo:
            return new ToDoPage{context};
        case PageName::MyData:
            return new MyDataPage{context};
        case PageName::MyRules:
            return new MyRulesPage{context};
        case PageName::History:
            return new HistoryPage{context, preferences};
        case PageName::Settings:
            return new SettingsPage{context, preferences};
        case PageName::Check:
            return new CheckPage{context};
        }
        return nullptr;
    };
}

} // namespace proffer::ui
