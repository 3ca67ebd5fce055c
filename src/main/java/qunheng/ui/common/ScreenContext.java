package qunheng.ui.common;

import qunheng.settings.Settings;

/** What a screen is made with. */
public record ScreenContext(Session session, Desk desk, Background background, FilePicker files, Settings settings) {}
