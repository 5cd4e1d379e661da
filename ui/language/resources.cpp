// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "resources.h"

#include <QtGlobal>

// The macro works outside of namespaces.
static void initialise()
{
    Q_INIT_RESOURCE(proffer_ui);
}

namespace proffer::ui {

void useTranslations()
{
    initialise();
}

} // namespace proffer::ui
