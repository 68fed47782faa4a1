#include "statistics/minimum.h"

#include <cmath>
#include <memory>

#include <gsl/gsl_errno.h>
#include <gsl/gsl_multimin.h>

namespace seatwise::statistics {

namespace {

constexpr double noValue = 1e300;

double valueAt(const gsl_vector* at, void* function)
{
    const double value = (*static_cast<const Objective*>(function))({at->data, at->size});
    return std::isfinite(value) ? value : noValue;
}

} // namespace

Minimum minimumOf(Objective function, std::vector<double> start, double step, double size, int most)
{
    gsl_set_error_handler_off(); // which would end the program; the simplex says how far it came
    std::vector<double> steps(start.size(), step);
    const gsl_vector_view startView = gsl_vector_view_array(start.data(), start.size());
    const gsl_vector_view stepsView = gsl_vector_view_array(steps.data(), steps.size());
    const std::unique_ptr<gsl_multimin_fminimizer, decltype(&gsl_multimin_fminimizer_free)> simplex(
        gsl_multimin_fminimizer_alloc(gsl_multimin_fminimizer_nmsimplex2, start.size()), gsl_multimin_fminimizer_free);
    gsl_multimin_function asked{valueAt, start.size(), &function};
    gsl_multimin_fminimizer_set(simplex.get(), &asked, &startView.vector, &stepsView.vector);
    for (int i = 0; i < most && gsl_multimin_fminimizer_size(simplex.get()) > size; ++i) {
        if (gsl_multimin_fminimizer_iterate(simplex.get()) != GSL_SUCCESS)
            break;
    }
    const gsl_vector* const found = gsl_multimin_fminimizer_x(simplex.get());
    return {{found->data, found->data + found->size}, gsl_multimin_fminimizer_minimum(simplex.get())};
}

} // namespace seatwise::statistics
