// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of the start: an empty main window, linked with the same libraries, that ends after its first
// paint.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPaintEvent>
#include <cstdio>

namespace {
class Window : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        std::puts("painted");
        std::fflush(stdout);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
};
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    if (argc > 1)
        window.setCentralWidget(new QLabel(QString::fromLocal8Bit(argv[1])));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
